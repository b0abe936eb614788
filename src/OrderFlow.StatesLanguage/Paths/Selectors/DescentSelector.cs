using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Selectors;

/// <summary><c>..</c>: the next step selects from the value and from every array and object within it.</summary>
internal sealed class DescentSelector : Selector
{
    public override bool IsDefinite(bool isLast) => false;

    public override bool Select(in JsonataValue value, PathBranch branch, int at)
    {
        PathWalk.Deepen();
        branch.Walk.Spend();
        if (!value.IsObject && !value.IsArray)
            return true;
        var following = branch.Following(at);
        if (following.StopsAt(value, branch, branch.IsLast(at + 1)))
            _ = following.Select(value, branch, at + 1);
        if (value.TryGetObject(out var members))
            foreach (var member in members.Values)
                _ = Select(member, branch, at);
        else
            foreach (var item in value.AsArray())
                _ = Select(item, branch, at);
        return true;
    }

    public override string ToString() => "..";
}
