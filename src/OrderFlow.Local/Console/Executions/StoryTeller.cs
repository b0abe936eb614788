using OrderFlow.Engine.History;
using OrderFlow.Local.Console.Views;

namespace OrderFlow.Local.Console.Executions;

/// <summary>
/// Reads a history event by event. Most events do not say which state they belong to; it follows from the events that they
/// follow, and from which states are inside of which.
/// </summary>
internal sealed class StoryTeller(StateOutline outline, List<StateVisit> visits, Dictionary<Step, Outcome> steps)
{
    private readonly Dictionary<long, StateVisit?> byEvent = [];

    public void Tell(HistoryEvent happened)
    {
        var before = byEvent.GetValueOrDefault(happened.PreviousEventId);
        var type = happened.Type.ToString();
        byEvent[happened.Id] = type switch
        {
            _ when type.EndsWith("StateEntered", StringComparison.Ordinal) => Enter(happened, before),
            _ when type.EndsWith("StateExited", StringComparison.Ordinal) => Exit(happened, before),
            _ when type.EndsWith("StateAborted", StringComparison.Ordinal) => Abort(happened, before, type[..^"StateAborted".Length]),
            _ when type.StartsWith("MapIteration", StringComparison.Ordinal) => Iterate(happened, before),
            _ when type.StartsWith("MapState", StringComparison.Ordinal) => Fork(happened, before, "Map"),
            _ when type.StartsWith("ParallelState", StringComparison.Ordinal) => Fork(happened, before, "Parallel"),
            nameof(HistoryEventType.EvaluationFailed) => Fail(happened, visits.FindLast(visit => visit.State == happened.Details?.State && visit.IsOpen)) ?? before,
            _ => Work(happened, before, type),
        };
    }

    /// <summary>The execution has ended: what was not left by then never will be.</summary>
    public void End(Outcome outcome, DateTimeOffset? stopped)
    {
        foreach (var visit in visits.Where(visit => visit.IsOpen))
        {
            visit.Ended = stopped;
            visit.Outcome = visit.Failure is not null || visit.Entered.Type == HistoryEventType.FailStateEntered ? Outcome.Failed
                : outcome == Outcome.TimedOut ? Outcome.TimedOut
                : Outcome.Aborted;
        }
    }

    private StateVisit Enter(HistoryEvent happened, StateVisit? before)
    {
        var container = outline.ContainerOf(happened.Name!) is { } name ? Up(before, visit => visit.State == name) : null;
        var sibling = Up(before, visit => visit.Container == container && visit != container);
        var fromStart = sibling is null || before == container;
        steps[new Step(fromStart ? null : sibling!.State, happened.Name!)] = fromStart ? Outcome.Succeeded : sibling!.Outcome;
        var visit = new StateVisit(visits.Count + 1, happened.Name!, container, happened);
        visits.Add(visit);
        return visit;
    }

    private static StateVisit? Exit(HistoryEvent happened, StateVisit? before)
    {
        var visit = Up(before, visit => visit.State == happened.Name && visit.IsOpen);
        if (visit is null)
            return before;
        visit.Exited = happened;
        visit.Ended = happened.Timestamp;
        visit.Outcome = visit.Failure is null ? Outcome.Succeeded : Outcome.Caught;
        return visit;
    }

    private StateVisit? Abort(HistoryEvent happened, StateVisit? before, string type)
    {
        var visit = before is { IsOpen: true } && IsOf(before, type) ? before : visits.Find(visit => visit.IsOpen && visit.Failure is null && IsOf(visit, type));
        if (visit is null)
            return before;
        visit.Ended = happened.Timestamp;
        visit.Outcome = visit.Failure is null ? Outcome.Aborted : Outcome.Failed;
        return visit;
    }

    private static StateVisit? Iterate(HistoryEvent happened, StateVisit? before)
    {
        var map = Up(before, visit => visit.State == happened.Name);
        if (map is null)
            return before;
        var progress = map.Map ?? new MapProgress(0);
        map.Map = happened.Type switch
        {
            HistoryEventType.MapIterationStarted => progress with { Started = progress.Started + 1 },
            HistoryEventType.MapIterationSucceeded => progress with { Succeeded = progress.Succeeded + 1 },
            HistoryEventType.MapIterationFailed => progress with { Failed = progress.Failed + 1 },
            _ => progress,
        };
        return happened.Type == HistoryEventType.MapIterationStarted ? map : before;
    }

    private static StateVisit? Fork(HistoryEvent happened, StateVisit? before, string type)
    {
        var visit = Up(before, visit => IsOf(visit, type) && visit.IsOpen && (visit.Failure is null || happened.Type is HistoryEventType.MapStateStarted or HistoryEventType.ParallelStateStarted));
        switch (happened.Type)
        {
            case HistoryEventType.MapStateFailed or HistoryEventType.ParallelStateFailed:
                return Fail(happened, visit) ?? before;
            case HistoryEventType.MapStateStarted or HistoryEventType.ParallelStateStarted when visit is not null:
                visit.Failure = null;
                visit.Attempts++;
                if (type == "Map")
                    visit.Map = new MapProgress(happened.Details?.Length ?? 0);
                break;
        }

        return visit ?? before;
    }

    private static StateVisit? Work(HistoryEvent happened, StateVisit? visit, string type)
    {
        if (visit is null)
            return null;
        if (type is nameof(HistoryEventType.TaskScheduled) or nameof(HistoryEventType.LambdaFunctionScheduled) or nameof(HistoryEventType.ActivityScheduled))
        {
            visit.Attempts++;
            visit.Failure = null;
            visit.Arguments = happened.Payload;
        }
        else if (type is nameof(HistoryEventType.TaskSucceeded) or nameof(HistoryEventType.LambdaFunctionSucceeded) or nameof(HistoryEventType.ActivitySucceeded))
        {
            visit.Result = happened.Payload;
        }
        else if (!type.StartsWith("Execution", StringComparison.Ordinal) && (type.EndsWith("Failed", StringComparison.Ordinal) || type.EndsWith("TimedOut", StringComparison.Ordinal)))
        {
            visit.Failure = happened;
        }

        return visit;
    }

    private static StateVisit? Fail(HistoryEvent happened, StateVisit? visit)
    {
        if (visit is not null)
            visit.Failure = happened;
        return visit;
    }

    private static bool IsOf(StateVisit visit, string type) => visit.Entered.Type.ToString() == $"{type}StateEntered";

    private static StateVisit? Up(StateVisit? from, Func<StateVisit, bool> wanted)
    {
        while (from is not null && !wanted(from))
            from = from.Container;
        return from;
    }
}
