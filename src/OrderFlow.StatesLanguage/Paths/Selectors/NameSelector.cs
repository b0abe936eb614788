using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Selectors;

/// <summary><c>.name</c> or <c>['name']</c>: a member of an object.</summary>
internal sealed class NameSelector(string name, bool isPlain) : PlaceSelector
{
    public string Name => name;

    /// <summary>Whether it has no operator among its letters that would have to be escaped in a reference path.</summary>
    public override bool IsPlain => isPlain;

    public override bool TrySelect(in JsonataValue value, out JsonataValue selected) => value.TryGetProperty(name, out selected);

    public override bool StopsAt(in JsonataValue value, PathBranch branch, bool isLast) => value.TryGetProperty(name, out _);

    public override string ToString() => $"[{QuotedName.Of(name)}]";
}
