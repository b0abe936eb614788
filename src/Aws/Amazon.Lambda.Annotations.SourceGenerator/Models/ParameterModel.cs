namespace Amazon.Lambda.Annotations.SourceGenerator.Models;

/// <summary>A parameter of a function's method.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type as code.</param>
/// <param name="Source">Where its value comes from.</param>
/// <param name="Key">The name of the header, query parameter or placeholder.</param>
/// <param name="ItemType">The type of its items as code, if it is a generic list of values; otherwise null.</param>
internal sealed record ParameterModel(string Name, string Type, ParameterSource Source, string Key, string? ItemType)
{
    public bool IsString => Type == "string";

    /// <summary>Whether the value is converted, so that a request may be invalid.</summary>
    public bool IsConverted => Source is ParameterSource.Header or ParameterSource.Query or ParameterSource.Route
        || (Source == ParameterSource.Body && !IsString);

    /// <summary>The parameter's name in the wrapper's signature.</summary>
    public string WrapperName => Source == ParameterSource.Context ? "__context__" : $"__{Name}__";
}
