namespace Amazon.Lambda.Annotations.SourceGenerator.Models;

/// <summary>The kind of API that calls a function.</summary>
internal enum ApiKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>A REST API.</summary>
    Rest,

    /// <summary>An HTTP API with payload format 1.0.</summary>
    HttpV1,

    /// <summary>An HTTP API with payload format 2.0.</summary>
    HttpV2,
}
