using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Selectors;

/// <summary>A step to one place: a name or an index.</summary>
internal abstract class PlaceSelector : Selector
{
    /// <summary>Whether a reference path can have it.</summary>
    public abstract bool IsPlain { get; }

    public abstract bool TrySelect(in JsonataValue value, out JsonataValue selected);

    public override bool IsDefinite(bool isLast) => true;

    public override bool Select(in JsonataValue value, PathBranch branch, int at) =>
        TrySelect(value, out var selected) ? branch.Visit(selected, at + 1) : branch.Miss(at);
}
