using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Compiling;

/// <summary>Compiles the fields of one state that evaluate to values; one subclass for each query language.</summary>
/// <param name="pointer">Where the state stands in the definition, for errors.</param>
internal abstract class TemplateCompiler(string pointer)
{
    public Template? Compile(JToken? token, string location) => token is null ? null : Of(token, location);

    public AssignTemplate? Assign(JObject? assign, string location = "Assign") => assign is null
        ? null
        : new AssignTemplate([.. assign.Properties().Select(property => Member(property, location))]);

    public CompilationException Error(string location, string problem, Exception? inner = null) => new($"{pointer}/{location}", problem, inner);

    protected Template Of(JToken token, string location) => token switch
    {
        JObject members => OfObject(members, location),
        JArray items => OfArray(items, location),
        JValue { Type: JTokenType.String } text => OfText((string)text!, location),
        _ => new LiteralTemplate(JsonataConversion.FromToken(token)),
    };

    protected abstract KeyValuePair<string, Template> Member(JProperty property, string location);

    protected abstract Template OfText(string text, string location);

    private Template OfObject(JObject token, string location)
    {
        KeyValuePair<string, Template>[] members = [.. token.Properties().Select(property => Member(property, location))];
        return Array.TrueForAll(members, member => member.Value is LiteralTemplate)
            ? new LiteralTemplate(JsonataConversion.FromToken(token))
            : new ObjectTemplate(members);
    }

    private Template OfArray(JArray token, string location)
    {
        Template[] items = [.. token.Select((item, index) => Of(item, $"{location}[{index}]"))];
        return Array.TrueForAll(items, item => item is LiteralTemplate)
            ? new LiteralTemplate(JsonataConversion.FromToken(token))
            : new ArrayTemplate(items);
    }
}
