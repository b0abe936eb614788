using OrderFlow.Engine;
using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Services.StepFunctions;

namespace OrderFlow.Local.Console.Executions;

/// <summary>Which executions ran, and how did they end?</summary>
internal sealed class ExecutionsPage(ConsoleServices services) : IConsolePage
{
    public const string Address = "/executions";
    private const int PageSize = 50;

    public string Path => Address;

    public async Task<PageView> ShowAsync(PageRequest request)
    {
        var machine = request.Text("machine");
        var status = request.Text("status") is { } name ? ExecutionStatusName.Parse(name) : (ExecutionStatus?)null;
        var text = request.Text("text");
        var page = await WorkflowErrors.TranslateAsync(() => services.Machines.Engine.ListAsync(new ExecutionQuery
        {
            StateMachineArn = machine is null ? null : services.Machines.ArnOf(machine),
            Status = status,
            NameContains = text,
            MaxResults = PageSize,
            NextToken = request.Text("after"),
        }));
        var model = new ExecutionsModel
        {
            Request = request,
            Now = services.Now,
            Rows = await Task.WhenAll(page.Executions.Select(RowAsync)),
            Counts = await services.Machines.Engine.CountAsync(),
            Machines = [.. services.Machines.All],
            Machine = machine,
            Status = status,
            Text = text,
            Older = page.NextToken is { } next ? request.With(("after", next)) : null,
            Newest = request.Text("after") is null ? null : request.With(("after", null)),
        };
        return new PageView("Executions", ExecutionsView.Of(model))
        {
            Section = Address,
            ChangesWith = model.Newest is null ? [HopKind.ExecutionStarted, HopKind.ExecutionEnded] : [],
        };
    }

    // A list tells no errors; only a failed execution is asked for its own.
    private async Task<ExecutionsModel.Row> RowAsync(ExecutionSummary execution)
    {
        if (execution.Status is ExecutionStatus.Running or ExecutionStatus.Succeeded)
            return new ExecutionsModel.Row(execution, null);
        var description = await services.Machines.Engine.DescribeAsync(execution.ExecutionArn);
        return new ExecutionsModel.Row(execution, description.Error ?? description.Cause);
    }
}
