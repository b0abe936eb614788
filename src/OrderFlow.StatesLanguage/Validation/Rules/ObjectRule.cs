using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>What is made of fields is an object: states, branches, retriers, catchers, choice rules, item processors.</summary>
internal sealed class ObjectRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var (value, expected) in outline.Misfits)
            report.Error(Place.ValueOf(value), DiagnosticCode.SchemaValidationFailed, $"is {JsonKind.Of(value)} and must be an object, {expected}.", "Expected value of type Object");
    }
}
