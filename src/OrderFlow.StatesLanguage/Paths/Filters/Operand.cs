using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Filters;

/// <summary>One side of a comparison.</summary>
internal abstract class Operand
{
    /// <summary>The value, <see cref="JsonataValue.Undefined"/> when a path leads to nothing.</summary>
    public abstract JsonataValue Evaluate(in JsonataValue item, PathWalk walk);

    public abstract override string ToString();
}
