using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A heartbeat comes sooner than the timeout.</summary>
/// <seealso href="https://states-language.net/#task-state"/>
internal sealed class HeartbeatRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var state in outline.States)
            if (state.Json["HeartbeatSeconds"] is JValue { Value: long heartbeat } && state.Json["TimeoutSeconds"] is JValue { Value: long timeout } && heartbeat >= timeout)
                report.Error(state.Json["HeartbeatSeconds"]!, DiagnosticCode.SchemaValidationFailed,
                    $"is {heartbeat} and must be smaller than TimeoutSeconds, which is {timeout}.");
    }
}
