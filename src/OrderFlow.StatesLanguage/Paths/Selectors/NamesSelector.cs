using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Selectors;

/// <summary><c>['a','b']</c>: at the end of a path one object of the members that there are, before the end each of them.</summary>
internal sealed class NamesSelector(string[] names) : Selector
{
    public override bool IsDefinite(bool isLast) => isLast;

    public override bool Select(in JsonataValue value, PathBranch branch, int at)
    {
        if (!value.TryGetObject(out var members))
            return branch.Miss(at);
        if (branch.IsLast(at))
            return branch.Visit(Merge(members), at + 1);
        foreach (var name in names)
        {
            if (members.TryGetValue(name, out var member))
                _ = branch.Visit(member, at + 1);
            else if (branch.Miss(at) is false)
                return false;
        }

        return true;
    }

    public override bool StopsAt(in JsonataValue value, PathBranch branch, bool isLast)
    {
        if (!value.TryGetObject(out var members))
            return false;
        return !isLast || names.All(members.ContainsKey);
    }

    public override string ToString() => $"[{string.Join(',', names.Select(QuotedName.Of))}]";

    private JsonataObject Merge(JsonataObject members)
    {
        var merged = new JsonataObjectBuilder();
        foreach (var name in names)
            merged.Set(name, members[name]);
        return merged.Build();
    }
}
