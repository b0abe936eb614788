using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Filters;

/// <summary><c>!(a)</c>.</summary>
internal sealed class NotFilter(Filter operand) : Filter
{
    public override bool Holds(in JsonataValue item, PathWalk walk) => !operand.Holds(item, walk);

    public override string ToString() => $"!({operand})";
}
