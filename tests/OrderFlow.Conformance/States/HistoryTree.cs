using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.States;

/// <summary>
/// A history as the tree of what led to what, in which branches and iterations stand side by side without an order. An
/// event that ends a Parallel or Map state follows whichever branch was last, so here it hangs from the state's start.
/// </summary>
internal sealed class HistoryTree
{
    private static readonly HashSet<string> Starts = ["ParallelStateStarted", "MapStateStarted"];

    private static readonly HashSet<string> Ends =
    [
        "ParallelStateSucceeded", "ParallelStateFailed", "ParallelStateAborted", "ParallelStateExited",
        "MapStateSucceeded", "MapStateFailed", "MapStateAborted", "MapStateExited",
    ];

    // These too follow whichever iteration ended before them.
    private static readonly HashSet<string> Iterations = ["MapIterationStarted", "MapIterationAborted"];

    private readonly HistoryEntry? _entry;
    private readonly List<HistoryTree> _children = [];
    private HistoryTree? _parent;
    private HistoryTree? _ended;

    private HistoryTree(HistoryEntry? entry) => _entry = entry;

    /// <summary>Whether both histories hold the same events with the same links, whatever the interleaving of branches.</summary>
    public static bool AreEqual(IReadOnlyList<HistoryEntry> expected, IReadOnlyList<HistoryEntry> actual, IMask mask) =>
        expected.Count == actual.Count && Multiset.AreEqual(Grow(expected)._children, Grow(actual)._children, (e, a) => e.Equals(a, mask));

    private static HistoryTree Grow(IReadOnlyList<HistoryEntry> history)
    {
        var root = new HistoryTree(null);
        var byId = new Dictionary<int, HistoryTree>();
        foreach (var entry in history)
        {
            var node = new HistoryTree(entry);
            byId.TryAdd(entry.Id, node);
            var previous = byId.GetValueOrDefault(entry.PreviousId, root);
            node.HangFrom(node.Place(previous));
        }

        return root;
    }

    private HistoryTree Place(HistoryTree previous)
    {
        // A start that does not follow the entry of its state is a retry: it follows the failure of the attempt before.
        var isRetry = Starts.Contains(_entry!.Type) && previous._entry?.Type.EndsWith("StateEntered", StringComparison.Ordinal) != true;
        var isEnd = Ends.Contains(_entry.Type);
        if ((!isEnd && !isRetry && !Iterations.Contains(_entry.Type)) || Section(previous) is not { } start)
            return previous;
        if (isEnd)
            _ended = start;
        return start;
    }

    /// <summary>The start of the innermost section that is still open at an event.</summary>
    private static HistoryTree? Section(HistoryTree? at)
    {
        while (at?._entry is not null && !Starts.Contains(at._entry.Type))
            at = at._ended is { } start && at._entry.Type.EndsWith("Exited", StringComparison.Ordinal) ? start._parent : at._parent;
        return at?._entry is null ? null : at;
    }

    private void HangFrom(HistoryTree parent)
    {
        _parent = parent;
        parent._children.Add(this);
    }

    private bool Equals(HistoryTree other, IMask mask)
    {
        var (e, a) = (_entry!, other._entry!);
        return e.Type == a.Type
            && JsonComparer.AreEqual(e.Body, a.Body, mask, e.Location)
            && Multiset.AreEqual(_children, other._children, (x, y) => x.Equals(y, mask));
    }
}
