using System.Globalization;
using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Selectors;

/// <summary><c>[0]</c>: an item of an array; negative counts from its end.</summary>
internal sealed class IndexSelector(int index) : PlaceSelector
{
    public int Index => index;

    public override bool IsPlain => index >= 0;

    public override bool TrySelect(in JsonataValue value, out JsonataValue selected)
    {
        selected = value.TryGetArray(out var items) ? value[index < 0 ? items.Count + index : index] : default;
        return !selected.IsUndefined;
    }

    public override bool StopsAt(in JsonataValue value, PathBranch branch, bool isLast) => value.IsArray;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{index}]");
}
