using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A state that does work has either <c>Next</c> or <c>End</c>.</summary>
/// <seealso href="https://states-language.net/#transition"/>
internal sealed class NextOrEndRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var state in outline.States)
        {
            if (state.Type is not { } type || StateShapes.Of(type).Field("End") is null)
                continue;
            var end = state.Json.Property("End", StringComparison.Ordinal);
            var ends = end is { Value: JValue { Value: true } };
            if (ends && state.Json["Next"] is not null)
                report.Error(end!, DiagnosticCode.SchemaValidationFailed, "excludes Next. Remove one of Next and End.",
                    "There should only be one of the following fields: [Next, End]", state.Json);
            else if (state.Json["Next"] is null && end?.Value is null or JValue { Value: false })
                report.Error(state.Json, DiagnosticCode.SchemaValidationFailed, "leads nowhere. Give it a Next or \"End\": true.",
                    "This object should have only one of the following fields: [Next, End]");
        }
    }
}
