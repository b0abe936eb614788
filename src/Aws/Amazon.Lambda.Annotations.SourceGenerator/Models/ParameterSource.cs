namespace Amazon.Lambda.Annotations.SourceGenerator.Models;

/// <summary>Where a parameter's value comes from.</summary>
internal enum ParameterSource
{
    /// <summary>The event, or the whole request of an API.</summary>
    Event,

    /// <summary>The invocation's context.</summary>
    Context,

    /// <summary>The services.</summary>
    Services,

    /// <summary>The request's body.</summary>
    Body,

    /// <summary>A header.</summary>
    Header,

    /// <summary>The query.</summary>
    Query,

    /// <summary>A placeholder of the route.</summary>
    Route,

    /// <summary>Nothing that an API function could bind.</summary>
    Unbound,
}
