using OrderFlow.StatesLanguage.Choices;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A comparison has a value that can be compared so: <c>NumericEquals</c> a number, <c>IsPresent</c> a boolean, <c>StringEqualsPath</c> a path.</summary>
/// <seealso href="https://states-language.net/#choice-state"/>
internal sealed class ComparisonValueRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var field in outline.Fields)
            if (field.Shape.Kind is ValueKind.Operand && Expected(field) is { } expected)
                report.Error(Place.ValueOf(field.Value), DiagnosticCode.SchemaValidationFailed, $"is {JsonKind.Of(field.Value)} and must be {expected}.", ServiceText(field));
    }

    private static string? Expected(OutlineField field)
    {
        var name = field.Name;
        if (name.EndsWith("Path", StringComparison.Ordinal))
            return field.Text is null ? "a path, a string that begins with $" : null;
        if (name.StartsWith("Is", StringComparison.Ordinal) || name.StartsWith("Boolean", StringComparison.Ordinal))
            return field.Value.Type is Newtonsoft.Json.Linq.JTokenType.Boolean ? null : "true or false";
        if (name.StartsWith("Numeric", StringComparison.Ordinal))
            return JsonKind.IsNumber(field.Value) ? null : "a number";
        if (name.StartsWith("Timestamp", StringComparison.Ordinal))
            return field.Text is { } text && Timestamp.TryParse(text, out _) ? null : Timestamp.Example;
        return field.Text is null ? "a string" : null;
    }

    private static string ServiceText(OutlineField field) => field.Name switch
    {
        _ when field.Name.EndsWith("Path", StringComparison.Ordinal) => "Expected value of type String",
        _ when field.Name.StartsWith("Is", StringComparison.Ordinal) || field.Name.StartsWith("Boolean", StringComparison.Ordinal) => "Expected value of type Boolean",
        _ when field.Name.StartsWith("Numeric", StringComparison.Ordinal) => "Expected value of type Number",
        _ when field.Name.StartsWith("Timestamp", StringComparison.Ordinal) && field.Text is not null => WaitTimestampRule.ServiceText,
        _ => "Expected value of type String",
    };
}
