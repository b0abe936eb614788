using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.States;

/// <summary>
/// Compares with a recording in which the recorder sorted the events of concurrent branches and set their ids to 0. The
/// sorted events must all have happened, in whatever order; the others must stand at their ids. Ids that are left over
/// belong to events that the recording has lost.
/// </summary>
internal static class SortedHistoryComparer
{
    public static IReadOnlyList<Difference> Compare(IReadOnlyList<HistoryEntry> expected, IReadOnlyList<HistoryEntry> actual, IMask mask)
    {
        var length = Math.Max(expected.Max(e => e.Id), expected.Count);
        if (actual.Count != length)
            return [new("$.events", $"{length} events", $"{actual.Count} events: {string.Join(", ", actual.Select(a => a.Type))}")];

        var byId = actual.ToDictionary(a => a.Id);
        var placed = expected.Where(e => e.Id != 0).ToDictionary(e => e.Id);
        foreach (var e in placed.Values)
        {
            if (!byId.TryGetValue(e.Id, out var a))
                return [new(e.Location.ToString(), e.ToString(), "no event of this id")];
            if (e.Type != a.Type || !IsAfter(e, a, placed))
                return [new(e.Location.ToString(), e.ToString(), a.ToString())];
            if (JsonComparer.Compare(e.Body, a.Body, mask, e.Location) is { Count: > 0 } differences)
                return differences;
        }

        var sorted = expected.Where(e => e.Id == 0).ToList();
        var rest = actual.Where(a => !placed.ContainsKey(a.Id)).ToList();
        var partners = Multiset.Match(sorted, rest, (e, a) => e.Type == a.Type && JsonComparer.AreEqual(e.Body, a.Body, mask, e.Location));
        return [.. sorted.Where((_, i) => partners[i] < 0).Select(e => Missing(e, rest))];
    }

    // An event after the sorted ones follows whichever of them happened last.
    private static bool IsAfter(HistoryEntry expected, HistoryEntry actual, Dictionary<int, HistoryEntry> placed) =>
        expected.PreviousId == 0 || placed.ContainsKey(expected.PreviousId)
            ? expected.PreviousId == actual.PreviousId
            : actual.PreviousId != 0 && !placed.ContainsKey(actual.PreviousId);

    private static Difference Missing(HistoryEntry expected, List<HistoryEntry> rest) => new(
        expected.Location.ToString(),
        $"{expected.Type} {expected.Body.GetRawText()}",
        rest.FirstOrDefault(a => a.Type == expected.Type) is { } other ? $"only such as {other.Body.GetRawText()}" : "no event of this type");
}
