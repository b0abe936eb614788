using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Filters;

/// <summary><c>true</c> or <c>false</c> alone.</summary>
internal sealed class ConstantFilter(bool value) : Filter
{
    public override bool Holds(in JsonataValue item, PathWalk walk) => value;

    public override string ToString() => value ? "true" : "false";
}
