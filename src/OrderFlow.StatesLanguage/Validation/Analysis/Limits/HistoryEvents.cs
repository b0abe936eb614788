using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Analysis.Flow;
using OrderFlow.StatesLanguage.Validation.Analysis.Tasks;
using OrderFlow.StatesLanguage.Validation.Analysis.Types;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Limits;

/// <summary>How many events states write into the history, at least.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html"/>
internal sealed class HistoryEvents(DefinitionAnalysis analysis)
{
    private const double EnteredAndExited = 2;
    private const double StartedAndSucceeded = 2;
    private const double MapRun = 2;

    private readonly Dictionary<GraphFlow, double> shortest = [];

    /// <summary>The events of a state that succeeds at the first try.</summary>
    public double Of(OutlineState state) => state.Type switch
    {
        StateType.Fail => 1,
        StateType.Task => EnteredAndExited + 1 + StartedAndSucceeded + (TaskResources.Of(state) is { Kind: TaskResourceKind.Service, Pattern: not TaskPattern.RequestResponse } ? 1 : 0),
        StateType.Parallel => EnteredAndExited + StartedAndSucceeded + analysis.Flow.Inside(state).Sum(Shortest),
        StateType.Map => EnteredAndExited + StartedAndSucceeded
            + (analysis.Flow.Inside(state).Any(flow => flow.Graph.IsDistributed) ? MapRun : ItemsOf(state) * OfIteration(state)),
        _ => EnteredAndExited,
    };

    /// <summary>How many items a Map state goes through at least, as far as that is known.</summary>
    public double ItemsOf(OutlineState map) => analysis.Types.ItemsOf(map) is { Kinds: TypeKinds.Array } items ? items.LeastItems : 0;

    /// <summary>The events of one iteration of an inline Map state.</summary>
    public double OfIteration(OutlineState map) => StartedAndSucceeded + analysis.Flow.Inside(map).Sum(Shortest);

    /// <summary>The events of the shortest way through a graph.</summary>
    private double Shortest(GraphFlow flow)
    {
        if (shortest.TryGetValue(flow, out var known))
            return known;
        var least = flow.States.Count == 0 ? 0 : double.PositiveInfinity;
        foreach (var (ordinal, events) in Ways(flow, 0, _ => true))
            if (flow.States[ordinal].IsTerminal)
                least = Math.Min(least, events);
        return shortest[flow] = double.IsInfinity(least) ? 0 : least;
    }

    /// <summary>The events of the shortest round of a loop through a state.</summary>
    public double Round(Loop loop, int through)
    {
        var ways = Ways(loop.Flow, through, loop.Members.Contains);
        return ways.Where(way => loop.Flow.Leaving[way.Key].Any(transition => transition.To == through)).Min(way => way.Value);
    }

    // Dijkstra's, from a state that counts itself.
    private Dictionary<int, double> Ways(GraphFlow flow, int start, Func<int, bool> includes)
    {
        var least = new Dictionary<int, double>();
        var pending = new PriorityQueue<int, double>();
        pending.Enqueue(start, Of(flow.States[start]));
        while (pending.TryDequeue(out var ordinal, out var events))
        {
            if (!least.TryAdd(ordinal, events))
                continue;
            foreach (var transition in flow.Leaving[ordinal])
                if (includes(transition.To) && !least.ContainsKey(transition.To))
                    pending.Enqueue(transition.To, events + Of(flow.States[transition.To]));
        }

        return least;
    }
}
