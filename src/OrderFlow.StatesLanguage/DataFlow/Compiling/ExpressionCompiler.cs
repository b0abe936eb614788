using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow.Fields;
using OrderFlow.StatesLanguage.DataFlow.Templates;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.DataFlow.Compiling;

/// <summary>Compiles fields with <c>{% JSONata expressions %}</c> in them.</summary>
/// <param name="pointer">Where the state stands in the definition, for errors.</param>
internal sealed class ExpressionCompiler(string pointer) : TemplateCompiler(pointer)
{
    private const string Open = "{%";
    private const string Close = "%}";

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

    protected override KeyValuePair<string, Template> Member(JProperty property, string location) =>
        new(property.Name, Of(property.Value, location + "/" + property.Name));

    protected override Template OfText(string text, string location)
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
}
