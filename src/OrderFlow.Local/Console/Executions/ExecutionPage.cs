using OrderFlow.Engine;
using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Hops;
using OrderFlow.StatesLanguage.Diagrams;
using OrderFlow.StatesLanguage.Diagrams.Drawing;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Local.Console.Executions;

/// <summary>What did this execution do, and why?</summary>
internal sealed class ExecutionPage(ConsoleServices services) : IConsolePage
{
    // Nobody could read a larger drawing, and it is drawn again with everything that happens.
    private const int MostTransitions = 400;

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
            Diagram = Size(definition) > MostTransitions ? null : Draughtsman.Draw(definition),
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

    private static int Size(StateGraph graph) =>
        graph.States.Sum(state => 1 + Transition.Of(state).Count() + InnerGraphs.Of(state).Sum(Size));
}
