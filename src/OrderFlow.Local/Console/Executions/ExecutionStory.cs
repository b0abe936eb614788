using OrderFlow.Engine;
using OrderFlow.Engine.History;
using OrderFlow.Local.Console.Views;

namespace OrderFlow.Local.Console.Executions;

/// <summary>What an execution did, state by state: its history, told as visits and the steps between them.</summary>
internal sealed class ExecutionStory
{
    private readonly List<StateVisit> visits = [];
    private readonly Dictionary<Step, Outcome> steps = [];
    private readonly ILookup<string, StateVisit> byState;

    private ExecutionStory(StateOutline outline, IReadOnlyList<HistoryEvent> events, ExecutionStatus status, DateTimeOffset? stopped)
    {
        var teller = new StoryTeller(outline, visits, steps);
        foreach (var happened in events)
            teller.Tell(happened);
        if (status != ExecutionStatus.Running)
            teller.End(Outcomes.Of(status), stopped);
        byState = visits.ToLookup(visit => visit.State);
    }

    /// <summary>In the order in which the states were entered.</summary>
    public IReadOnlyList<StateVisit> Visits => visits;

    public static ExecutionStory Of(StateOutline outline, IReadOnlyList<HistoryEvent> events, ExecutionStatus status, DateTimeOffset? stopped) =>
        new(outline, events, status, stopped);

    public IReadOnlyList<StateVisit> VisitsOf(string state) => [.. byState[state]];

    /// <summary>Whether an arrow was taken, and how the state that it leaves ended.</summary>
    public Outcome TakenAs(Step step) => steps.GetValueOrDefault(step, Outcome.NotReached);

    /// <summary>How a state stands, all its visits together.</summary>
    public Outcome OutcomeOf(string state)
    {
        var outcomes = byState[state].Select(visit => visit.Outcome).ToList();
        if (outcomes.Count == 0)
            return Outcome.NotReached;
        foreach (var telling in (ReadOnlySpan<Outcome>)[Outcome.Running, Outcome.Failed, Outcome.TimedOut, Outcome.Caught, Outcome.Aborted])
        {
            if (outcomes.Contains(telling))
                return telling;
        }

        return Outcome.Succeeded;
    }

    public int RetriesOf(string state) => byState[state].Sum(visit => visit.Retries);

    /// <summary>How far a Map state is, all its visits together; null for other states.</summary>
    public MapProgress? MapOf(string state)
    {
        var progress = byState[state].Select(visit => visit.Map).OfType<MapProgress>().ToList();
        return progress.Count == 0 ? null : progress.Aggregate((sum, next) => sum.Add(next));
    }
}
