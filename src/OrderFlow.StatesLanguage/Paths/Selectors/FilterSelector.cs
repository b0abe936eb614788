using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Paths.Filters;

namespace OrderFlow.StatesLanguage.Paths.Selectors;

/// <summary><c>[?(@.price > 10)]</c>: the items of an array for which a condition holds; an object itself, if it holds for that.</summary>
internal sealed class FilterSelector(Filter[] filters) : Selector
{
    public override bool IsDefinite(bool isLast) => false;

    public override bool Select(in JsonataValue value, PathBranch branch, int at)
    {
        if (value.IsObject)
        {
            if (Holds(value, branch))
                _ = branch.Visit(value, at + 1);
        }
        else if (value.TryGetArray(out var items))
        {
            foreach (var item in items)
                if (Holds(item, branch))
                    _ = branch.Visit(item, at + 1);
        }
        else if (branch.IsDefiniteBefore(at))
        {
            throw new PathFailure($"Filter: {this} can not be applied to primitives. Current context is: {value}");
        }

        return true;
    }

    public override bool StopsAt(in JsonataValue value, PathBranch branch, bool isLast) => Holds(value, branch);

    public override string ToString() => $"[{string.Join(',', filters.Select(filter => $"?({filter})"))}]";

    private bool Holds(in JsonataValue item, PathBranch branch)
    {
        branch.Walk.Spend();
        foreach (var filter in filters)
            if (!filter.Holds(item, branch.Walk))
                return false;
        return true;
    }
}
