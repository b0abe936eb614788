using OrderFlow.StatesLanguage.Choices;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>The <c>Timestamp</c> of a Wait state is one, unless it is an expression.</summary>
/// <seealso href="https://states-language.net/#timestamps"/>
internal sealed class WaitTimestampRule : IRule
{
    public const string ServiceText = "String does not match RFC3339 timestamp";

    public void Check(Outline outline, Report report)
    {
        foreach (var field in outline.Fields)
            if (field.Shape.Kind is ValueKind.TimestampOrExpression && field.Text is { } text && !IsExpression(field, text) && !Timestamp.TryParse(text, out _))
                report.Error(field.Value, DiagnosticCode.SchemaValidationFailed,
                    $"is \"{text}\" and must be {Timestamp.Example}.", ServiceText);
    }

    private static bool IsExpression(OutlineField field, string text) =>
        field.Language is Model.QueryLanguage.Jsonata && (text.StartsWith("{%", StringComparison.Ordinal) || text.EndsWith("%}", StringComparison.Ordinal));
}
