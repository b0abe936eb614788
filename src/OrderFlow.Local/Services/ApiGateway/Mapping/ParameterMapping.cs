using System.Text;

namespace OrderFlow.Local.Services.ApiGateway.Mapping;

/// <summary>The value of a request parameter of an integration: text, one reference (<c>$request.body.id</c>), or text with references (<c>order-${request.path.id}</c>).</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html"/>
internal sealed class ParameterMapping
{
    private readonly string text;
    private readonly Func<MappingScope, string?> value;

    private ParameterMapping(string text, Func<MappingScope, string?> value)
    {
        this.text = text;
        this.value = value;
    }

    /// <exception cref="FormatException">It refers to something that is not served.</exception>
    public static ParameterMapping Parse(string mapping)
    {
        if (mapping.StartsWith('$') && !mapping.StartsWith("${", StringComparison.Ordinal))
            return new ParameterMapping(mapping, Reference(mapping[1..]));
        var parts = new List<Func<MappingScope, string?>>();
        var literal = new StringBuilder();
        for (var at = 0; at < mapping.Length;)
        {
            var close = string.CompareOrdinal(mapping, at, "${", 0, 2) == 0 ? mapping.IndexOf('}', at) : -1;
            if (close < 0)
            {
                literal.Append(mapping[at++]);
                continue;
            }

            AddLiteral();
            parts.Add(Reference(mapping[(at + 2)..close]));
            at = close + 1;
        }

        AddLiteral();
        return new ParameterMapping(mapping, scope => string.Concat(parts.Select(part => part(scope))));

        void AddLiteral()
        {
            var constant = literal.ToString();
            parts.Add(_ => constant);
            literal.Clear();
        }
    }

    /// <summary>The value for a request; null when a reference that stands alone leads nowhere.</summary>
    public string? Value(MappingScope scope) => value(scope);

    /// <summary>The mapping as it was written.</summary>
    public override string ToString() => text;

    private static Func<MappingScope, string?> Reference(string name)
    {
        switch (name.TrimStart('$').Split('.', 3))
        {
            case ["request", "body"]:
                return scope => scope.Request.Body.Length == 0 ? null : scope.Request.Text;
            case ["request", "body", var path]:
                var selector = JsonSelector.Parse(path);
                return scope => JsonSelector.Text(selector.Select(scope.Body));
            case ["request", "header", var header]:
                return scope => scope.Request.Header(header);
            case ["request", "querystring", var parameter]:
                return scope => scope.Request.QueryParameter(parameter);
            case ["request", "path"]:
                return scope => scope.Request.Path;
            case ["request", "path", var parameter]:
                return scope => scope.Request.PathParameters.GetValueOrDefault(parameter);
            case ["context", _, ..]:
                return scope => scope.Context.Find(name.TrimStart('$')["context.".Length..]);
            case ["stageVariables", var variable]:
                return scope => scope.Request.Stage.Variables.GetValueOrDefault(variable);
            default:
                throw new FormatException($"the parameter mapping ${name} is not served; $request.body, $request.header, $request.querystring, $request.path, $context and $stageVariables are.");
        }
    }
}
