using OrderFlow.Engine.History;

namespace OrderFlow.Engine.Tests;

/// <summary>What every history keeps to, whatever was run and however often the process was killed.</summary>
internal static class HistoryLaws
{
    public static void ShouldBeWellFormed(this IReadOnlyList<HistoryEvent> history)
    {
        var lines = string.Join('\n', history.Select(Bed.Line));
        history.Select(happened => happened.Id).ShouldBe(Enumerable.Range(1, history.Count).Select(id => (long)id), lines);
        history[0].Type.ShouldBe(HistoryEventType.ExecutionStarted);
        foreach (var happened in history)
        {
            happened.PreviousEventId.ShouldBeInRange(0, happened.Id - 1, lines);
            (happened.PreviousEventId == 1).ShouldBeFalse(lines);
        }
        history.Zip(history.Skip(1)).ShouldAllBe(pair => pair.First.Timestamp <= pair.Second.Timestamp, lines);
        history.SkipLast(1).ShouldNotContain(happened => Ends(happened.Type), lines);
        Once(history, happened => happened.Type.ToString().EndsWith("StateExited", StringComparison.Ordinal), Entered, lines);
        Once(history, IsOutcome, (outcome, candidate) => IsScheduled(candidate.Type), lines);
    }

    public static bool Ends(HistoryEventType type) => type
        is HistoryEventType.ExecutionSucceeded or HistoryEventType.ExecutionFailed or HistoryEventType.ExecutionTimedOut or HistoryEventType.ExecutionAborted;

    // Every event of one kind goes back to an event of another, and no two to the same one.
    private static void Once(
        IReadOnlyList<HistoryEvent> history, Func<HistoryEvent, bool> isEnd, Func<HistoryEvent, HistoryEvent, bool> isBeginning, string lines)
    {
        var begun = new HashSet<long>();
        foreach (var end in history.Where(isEnd))
        {
            var at = end.PreviousEventId;
            while (at != 0 && !isBeginning(end, history[(int)at - 1]))
                at = history[(int)at - 1].PreviousEventId;
            at.ShouldNotBe(0, $"{Bed.Line(end)} has no beginning\n{lines}");
            begun.Add(at).ShouldBeTrue($"{Bed.Line(end)} ends what has ended\n{lines}");
        }
    }

    private static bool Entered(HistoryEvent exited, HistoryEvent candidate) =>
        candidate.Name == exited.Name && candidate.Type.ToString() == exited.Type.ToString().Replace("Exited", "Entered", StringComparison.Ordinal);

    private static bool IsScheduled(HistoryEventType type) => type
        is HistoryEventType.TaskScheduled or HistoryEventType.LambdaFunctionScheduled or HistoryEventType.ActivityScheduled;

    private static bool IsOutcome(HistoryEvent happened) => happened.Type
        is HistoryEventType.TaskSucceeded or HistoryEventType.TaskFailed or HistoryEventType.TaskTimedOut
        or HistoryEventType.LambdaFunctionSucceeded or HistoryEventType.LambdaFunctionFailed or HistoryEventType.LambdaFunctionTimedOut;
}
