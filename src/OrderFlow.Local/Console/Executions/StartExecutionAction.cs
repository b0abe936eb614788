using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Console.Executions;

/// <summary>Starts a new execution with the input of a form.</summary>
internal sealed class StartExecutionAction(ConsoleServices services) : IConsoleAction
{
    public const string Address = "/_console/executions/start";

    public string Path => Address;

    public async Task<ActionResult> RunAsync(FormRequest form)
    {
        var started = await services.Machines.StartAsync(
            form.Text("machine"), null, form.OptionalText("input"), TraceHeader.New(services.Time), form.Page.Cancellation);
        return ActionResult.GoTo(ExecutionId.Url(started.ExecutionArn));
    }
}
