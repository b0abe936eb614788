using System.Globalization;
using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Selectors;

/// <summary><c>[0,2]</c>: several items of an array.</summary>
internal sealed class IndicesSelector(int[] indices) : Selector
{
    public override bool IsDefinite(bool isLast) => false;

    public override bool Select(in JsonataValue value, PathBranch branch, int at)
    {
        if (!value.TryGetArray(out var items))
            return branch.Miss(at);
        foreach (var index in indices)
            if (value[index < 0 ? items.Count + index : index] is { IsUndefined: false } item)
                _ = branch.Visit(item, at + 1);
        return true;
    }

    public override bool StopsAt(in JsonataValue value, PathBranch branch, bool isLast) => value.IsArray;

    public override string ToString() => $"[{string.Join(',', indices.Select(index => index.ToString(CultureInfo.InvariantCulture)))}]";
}
