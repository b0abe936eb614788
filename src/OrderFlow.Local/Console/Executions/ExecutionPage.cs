using OrderFlow.Engine;
using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Console.Executions;

/// <summary>What did this execution do, and why?</summary>
internal sealed class ExecutionPage(ConsoleServices services) : IConsolePage
{
    private readonly ExecutionReader reader = new(services.Machines);

    /// <summary>What stands before the id.</summary>
    public string Path => ExecutionsPage.Address + "/";

    public async Task<PageView> ShowAsync(PageRequest request)
    {
        var arn = ExecutionId.ArnOf(Uri.UnescapeDataString(request.Path[Path.Length..]), services.Account);
        var execution = await reader.DescribeAsync(arn);
        var events = await reader.HistoryAsync(arn);
        var definition = ExecutionReader.Definition(execution);
        var story = ExecutionStory.Of(new StateOutline(definition), events, execution.Status, execution.StopDate);
        var visits = request.Text("state") is { } state ? story.VisitsOf(state) : [];
        var trace = TraceHeader.Parse(execution.TraceHeader)?.Root;
        var model = new ExecutionModel
        {
            Request = request,
            Now = services.Now,
            Execution = execution,
            Story = story,
            Events = events,
            Diagram = DiagramBuilder.Of(definition),
            State = request.Text("state"),
            Visit = request.Number("visit") is { } number ? visits.FirstOrDefault(visit => visit.Number == number) : visits.Count > 0 ? visits[^1] : null,
            Trace = trace,
        };
        return new PageView(execution.Name, ExecutionView.Of(model))
        {
            Section = ExecutionsPage.Address,
            ChangesWith = execution.Status == ExecutionStatus.Running ? [HopKind.StateEntered, HopKind.StateExited, HopKind.ExecutionEnded, HopKind.FunctionInvoked, HopKind.FunctionFailed] : [],
            Trace = trace,
            ChangesWithTime = execution.Status == ExecutionStatus.Running,
        };
    }
}
