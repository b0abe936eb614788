using System.Globalization;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A number lies within the limits of its field.</summary>
internal sealed class NumberRangeRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var field in outline.Fields)
        {
            if (field.Value is not JValue { Value: long or double or decimal } number || number.Value is double and (> 1e28 or < -1e28))
                continue;
            var value = NumberText.DecimalOf(number);
            if (value < field.Shape.Minimum)
                report.Error(field.Value, DiagnosticCode.SchemaValidationFailed, $"is {Text(value)} and must be at least {Text(field.Shape.Minimum)}.",
                    $"Minimum value is {ServiceText(field, field.Shape.Minimum)}");
            else if (value > field.Shape.Maximum)
                report.Error(field.Value, DiagnosticCode.SchemaValidationFailed, $"is {Text(value)} and must be at most {Text(field.Shape.Maximum)}.",
                    $"Maximum value is {ServiceText(field, field.Shape.Maximum)}");
        }
    }

    private static string Text(decimal? value) => value.GetValueOrDefault().ToString(CultureInfo.InvariantCulture);

    // The service prints the limits of numbers that need not be integers with a decimal place.
    private static string ServiceText(OutlineField field, decimal? limit) =>
        field.Shape.Kind is ValueKind.Number or ValueKind.NumberOrExpression ? limit.GetValueOrDefault().ToString("0.0", CultureInfo.InvariantCulture) : Text(limit);
}
