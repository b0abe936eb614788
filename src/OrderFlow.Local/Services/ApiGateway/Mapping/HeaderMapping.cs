namespace OrderFlow.Local.Services.ApiGateway.Mapping;

/// <summary>The value of a response's header in a REST API: text in single quotes, or a variable of the context.</summary>
internal static class HeaderMapping
{
    /// <exception cref="FormatException">The mapping is neither.</exception>
    public static string Check(string mapping) =>
        mapping is ['\'', .., '\''] || mapping.StartsWith("context.", StringComparison.Ordinal) || mapping.StartsWith("method.request.", StringComparison.Ordinal) || mapping.StartsWith("stageVariables.", StringComparison.Ordinal)
            ? mapping
            : throw new FormatException($"the header mapping {mapping} is not served; 'text', context, stageVariables, method.request.header, method.request.querystring and method.request.path are.");

    public static string? Value(string mapping, MappingScope scope)
    {
        if (mapping is ['\'', .. var text, '\''])
            return text;
        return mapping.Split('.', 4) switch
        {
            ["context", ..] => scope.Context.Find(mapping["context.".Length..]),
            ["stageVariables", var name] => scope.Request.Stage.Variables.GetValueOrDefault(name),
            ["method", "request", "header", var name] => scope.Request.Header(name),
            ["method", "request", "querystring", var name] => scope.Request.QueryParameter(name),
            ["method", "request", "path", var name] => scope.Request.PathParameters.GetValueOrDefault(name),
            _ => null,
        };
    }
}
