using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Filters;

/// <summary><c>@.name</c> alone: whether the path leads somewhere. An indefinite path always does, if only to an empty array.</summary>
internal sealed class PresenceFilter(PathOperand path) : Filter
{
    public override bool Holds(in JsonataValue item, PathWalk walk) => !path.Evaluate(item, walk).IsUndefined;

    public override string ToString() => path.ToString();
}
