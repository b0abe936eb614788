using System.Globalization;
using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Selectors;

/// <summary>
/// <c>[1:3]</c>, <c>[1:]</c>, <c>[:3]</c>: a stretch of an array. Between two bounds Jayway counts from the first to the second as they are
/// written, and only then takes negative positions from the end: <c>[-3:-1]</c> has two items, <c>[1:-1]</c> none. It does not look at a step.
/// </summary>
internal sealed class SliceSelector(int? from, int? to, int? step) : Selector
{
    public override bool IsDefinite(bool isLast) => false;

    public override bool Select(in JsonataValue value, PathBranch branch, int at)
    {
        if (!value.TryGetArray(out var items))
            return branch.Miss(at);
        var (first, end) = Bounds(items.Count);
        for (var i = first; i < end; i++)
            _ = branch.Visit(items[i < 0 ? items.Count + i : i], at + 1);
        return true;
    }

    public override bool StopsAt(in JsonataValue value, PathBranch branch, bool isLast) => value.IsArray;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{from}:{to}{(step is null ? "" : ":")}{step}]");

    private (int First, int End) Bounds(int count)
    {
        var end = Math.Min(count, to ?? count);
        if (from is null)
            return (0, end < 0 ? count + end : end);
        var first = Math.Max(-count, from.Value);
        return (to is null && first < 0 ? count + first : first, end);
    }
}
