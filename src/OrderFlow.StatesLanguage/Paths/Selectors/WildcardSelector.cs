using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Selectors;

/// <summary><c>.*</c> or <c>[*]</c>: all members of an object, all items of an array.</summary>
internal sealed class WildcardSelector : Selector
{
    public override bool IsDefinite(bool isLast) => false;

    public override bool Select(in JsonataValue value, PathBranch branch, int at)
    {
        if (value.TryGetObject(out var members))
            foreach (var member in members.Values)
                _ = branch.Visit(member, at + 1);
        else if (value.TryGetArray(out var items))
            foreach (var item in items)
                _ = branch.Visit(item, at + 1);
        return true;
    }

    public override string ToString() => "[*]";
}
