using System.Text;

namespace OrderFlow.Local.Services.ApiGateway.Mapping;

/// <summary>
/// A mapping template without logic: text with references to the request. Directives of the Velocity language (<c>#set</c>,
/// <c>#if</c>, <c>#foreach</c>) are not served.
/// </summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html"/>
internal sealed class MappingTemplate
{
    private static readonly string[] Directives = ["#set", "#if", "#elseif", "#else", "#end", "#foreach", "#macro", "#include", "#parse", "#evaluate", "#define", "#stop", "#break"];

    private readonly IReadOnlyList<Func<MappingScope, string>> parts;

    private MappingTemplate(IReadOnlyList<Func<MappingScope, string>> parts) => this.parts = parts;

    /// <exception cref="FormatException">The template has a directive or refers to something that is not served; the message names it.</exception>
    public static MappingTemplate Parse(string text)
    {
        var found = new List<Func<MappingScope, string>>();
        var literal = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '#')
                Refuse(text, at);
            if (text[at] == '$' && TemplateReference.Read(text, at) is { } reference)
            {
                Flush(literal, found);
                found.Add(reference.Value);
                at += reference.Length;
            }
            else
            {
                literal.Append(text[at++]);
            }
        }

        Flush(literal, found);
        return new MappingTemplate(found);
    }

    public string Render(MappingScope scope) => string.Concat(parts.Select(part => part(scope)));

    private static void Refuse(string text, int at)
    {
        var rest = text.AsSpan(at);
        foreach (var directive in Directives)
        {
            if (rest.StartsWith(directive, StringComparison.Ordinal))
                throw new FormatException($"mapping templates with the directive {directive} are not served; text, $context, $input.body, $input.json, $input.path, $input.params and $stageVariables are.");
        }

        if (rest.StartsWith("##", StringComparison.Ordinal) || rest.StartsWith("#*", StringComparison.Ordinal))
            throw new FormatException("mapping templates with comments are not served.");
    }

    private static void Flush(StringBuilder literal, List<Func<MappingScope, string>> found)
    {
        if (literal.Length == 0)
            return;
        var text = literal.ToString();
        found.Add(_ => text);
        literal.Clear();
    }
}
