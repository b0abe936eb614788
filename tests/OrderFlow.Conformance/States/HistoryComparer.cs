using System.Text.Json;
using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.States;

/// <summary>Compares the history of an execution with the recorded one, as strictly as the recording allows.</summary>
internal static class HistoryComparer
{
    /// <summary>Where the histories differ; empty when the one that came is one that the recording allows.</summary>
    public static IReadOnlyList<Difference> Compare(JsonElement expected, JsonElement actual, IMask mask)
    {
        var recorded = HistoryEntry.Read(expected);
        var came = HistoryEntry.Read(actual);
        if (recorded.Any(e => e.Id == 0))
            return SortedHistoryComparer.Compare(recorded, came, mask);

        var differences = InOrder(recorded, came, mask);
        return differences.Count > 0 && IsConcurrent(recorded) && HistoryTree.AreEqual(recorded, came, mask) ? [] : differences;
    }

    private static bool IsConcurrent(IEnumerable<HistoryEntry> history) =>
        history.Any(e => e.Type is "ParallelStateStarted" or "MapIterationStarted");

    private static List<Difference> InOrder(IReadOnlyList<HistoryEntry> expected, IReadOnlyList<HistoryEntry> actual, IMask mask)
    {
        for (var i = 0; i < Math.Min(expected.Count, actual.Count); i++)
        {
            var (e, a) = (expected[i], actual[i]);
            if (e.Type != a.Type || e.Id != a.Id || e.PreviousId != a.PreviousId)
                return [new(e.Location.ToString(), e.ToString(), a.ToString())];
            if (JsonComparer.Compare(e.Body, a.Body, mask, e.Location) is { Count: > 0 } differences)
                return [.. differences];
        }

        return expected.Count == actual.Count ? [] : [Length(expected, actual)];
    }

    private static Difference Length(IReadOnlyList<HistoryEntry> expected, IReadOnlyList<HistoryEntry> actual)
    {
        var shorter = Math.Min(expected.Count, actual.Count);
        return new(
            $"$.events[{shorter}]",
            expected.Count > shorter ? expected[shorter].ToString() : "no more events",
            actual.Count > shorter ? actual[shorter].ToString() : "no more events");
    }
}
