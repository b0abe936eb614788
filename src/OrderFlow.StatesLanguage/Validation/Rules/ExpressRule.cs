using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>Express executions neither wait for jobs or tokens nor run activities or distributed Map states.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html"/>
internal sealed class ExpressRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var state in outline.States.Where(state => state.Graph.ExecutionType is StateMachineType.Express))
            foreach (var field in state.Fields)
                if (Unsupported(state, field) is { } what)
                    report.Error(field.Value, DiagnosticCode.SchemaValidationFailed,
                        $"is \"{JsonKind.Cut(field.Text!)}\" and needs a STANDARD state machine: express ones do not support {what}.", ServiceText(field, what));
    }

    private static string? Unsupported(OutlineState state, OutlineField field) => (state.Type, field.Name, field.Text) switch
    {
        (StateType.Task, "Resource", { } text) => Unsupported(text),
        (StateType.Map, "Mode", "DISTRIBUTED") => "distributed Map states",
        _ => null,
    };

    private static string ServiceText(OutlineField field, string what) => field.Name == "Mode"
        ? "The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state machines"
        : $"Express state machine does not support {what}";

    private static string? Unsupported(string resource)
    {
        if (resource.EndsWith(".sync", StringComparison.Ordinal) || resource.EndsWith(".sync:2", StringComparison.Ordinal))
            return "'.sync' service integration";
        if (resource.EndsWith(".waitForTaskToken", StringComparison.Ordinal))
            return "'.waitForTaskToken' service integration";
        return ResourceRule.IsActivity(resource) ? "Activity ARN" : null;
    }
}
