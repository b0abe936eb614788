using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow.Fields;
using OrderFlow.StatesLanguage.DataFlow.Templates;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.DataFlow.Compiling;

/// <summary>Compiles the fields of one JSONata state that evaluate to values.</summary>
/// <param name="pointer">Where the state stands in the definition, for errors.</param>
internal sealed class TemplateCompiler(string pointer)
{
    private const string Open = "{%";
    private const string Close = "%}";

    public Template? Compile(JToken? token, string location) => token is null ? null : Of(token, location);

    // Without it a missing text would become a JSON null.
    public Template? Compile(string? text, string location) => text is null ? null : OfText(text, location);

    /// <summary>A field that is a text.</summary>
    public TextField? Text(string? text, string location) => text is null ? null : new(OfText(text, location));

    /// <summary>A field that is a number from a range, or an expression for one.</summary>
    public NumberField? Number(NumberOrExpression? field, string location, NumberRange range)
    {
        if (field is null)
            return null;
        if (field.Expression is { } text)
        {
            return OfText(text, location) is ExpressionTemplate expression
                ? new ExpressionNumber(expression, range)
                : throw Error(location, $"\"{text}\" is neither a number nor a {{% JSONata expression %}}.");
        }
        var number = (double)field.Number.GetValueOrDefault();
        return range.Contains(number) ? new FixedNumber(number) : throw Error(location, $"{field} is not {range}.");
    }

    public AssignTemplate? Assign(JObject? assign, string location = "Assign") => assign is null
        ? null
        : new AssignTemplate([.. assign.Properties().Select(property => Member(property, location))]);

    public CompilationException Error(string location, string problem, Exception? inner = null) => new($"{pointer}/{location}", problem, inner);

    private Template Of(JToken token, string location) => token switch
    {
        JObject members => OfObject(members, location),
        JArray items => OfArray(items, location),
        JValue { Type: JTokenType.String } text => OfText((string)text!, location),
        _ => new LiteralTemplate(JsonataConversion.FromToken(token)),
    };

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

    private Template OfText(string text, string location)
    {
        if (!text.StartsWith(Open, StringComparison.Ordinal) || !text.EndsWith(Close, StringComparison.Ordinal) || text.Length < Open.Length + Close.Length)
            return new LiteralTemplate(text);
        var source = text[Open.Length..^Close.Length].Trim();
        try
        {
            return new ExpressionTemplate(JsonataExpression.Parse(source, JsonataDialect.StepFunctions), source, location);
        }
        catch (JsonataException exception)
        {
            throw Error(location, $"The JSONata expression '{source}' cannot be parsed: {exception.Code} at line {exception.Line}, column {exception.Column}: {exception.Reason}", exception);
        }
    }

    private KeyValuePair<string, Template> Member(JProperty property, string location) =>
        new(property.Name, Of(property.Value, location + "/" + property.Name));
}
