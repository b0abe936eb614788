using OrderFlow.Local.Services.ApiGateway.Mapping;
using OrderFlow.Local.Services.ApiGateway.Requests;

namespace OrderFlow.Local.Services.ApiGateway.Authorizers;

/// <summary>Where the caller's identity is in a request: <c>method.request.header.Name</c>, <c>$request.querystring.name</c>, <c>context.…</c>, <c>stageVariables.…</c>.</summary>
internal static class IdentitySource
{
    /// <exception cref="FormatException">The text is no such place.</exception>
    public static string Check(string source) =>
        Parts(source) is ["request", "header" or "querystring", _] or ["context", ..] or ["stageVariables", _]
            ? source
            : throw new FormatException($"the identity source {source} is not served; headers, query strings, context and stageVariables are.");

    /// <summary>The value in a request; null or empty when it has none.</summary>
    public static string? Value(string source, ApiRequest request) => Parts(source) switch
    {
        ["request", "header", var name] => request.Header(name),
        ["request", "querystring", var name] => request.QueryParameter(name),
        ["stageVariables", var name] => request.Stage.Variables.GetValueOrDefault(name),
        ["context", ..] => new ContextVariables(request).Find(source.TrimStart('$')["context.".Length..]),
        _ => null,
    };

    private static string[] Parts(string source)
    {
        var text = source.TrimStart('$');
        foreach (var prefix in (ReadOnlySpan<string>)["method.", "route."])
        {
            if (text.StartsWith(prefix, StringComparison.Ordinal))
                text = text[prefix.Length..];
        }

        return text.Split('.', 3);
    }
}
