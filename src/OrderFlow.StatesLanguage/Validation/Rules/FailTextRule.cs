using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary><c>ErrorPath</c> and <c>CausePath</c> of a Fail state give strings: a function that never does has no place there.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/state-fail.html"/>
internal sealed class FailTextRule : IRule
{
    private static readonly HashSet<string> WithoutText =
    [
        "States.Array", "States.ArrayContains", "States.ArrayLength", "States.ArrayPartition", "States.ArrayRange", "States.ArrayUnique",
        "States.JsonMerge", "States.MathAdd", "States.MathRandom", "States.StringSplit",
    ];

    public void Check(Outline outline, Report report)
    {
        foreach (var field in outline.Fields)
            if (field.State?.Type is StateType.Fail && field.Name is "ErrorPath" or "CausePath" && field.Text is { } text
                && text.IndexOf('(', StringComparison.Ordinal) is var open and > 0 && text[..open].Trim() is var function && WithoutText.Contains(function))
                report.Error(Place.PartOf(field.Value, ..open), DiagnosticCode.SchemaValidationFailed,
                    $"is \"{JsonKind.Cut(text)}\", but {function} gives no string. Use a function that does, such as States.Format or States.JsonToString.");
    }
}
