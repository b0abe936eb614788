using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Services.StepFunctions;

namespace OrderFlow.Local.Console.Executions;

/// <summary>Stops an execution.</summary>
internal sealed class StopExecutionAction(ConsoleServices services) : IConsoleAction
{
    public const string Address = "/_console/executions/stop";

    public string Path => Address;

    public async Task<ActionResult> RunAsync(FormRequest form)
    {
        var arn = form.Text("execution");
        await WorkflowErrors.TranslateAsync(() => services.Machines.Engine.StopAsync(arn, "Console.Stopped", form.OptionalText("cause")));
        return ActionResult.GoTo(ExecutionId.Url(arn));
    }
}
