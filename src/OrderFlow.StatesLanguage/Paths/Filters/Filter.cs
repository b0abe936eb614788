using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Filters;

/// <summary>A condition of a filter: comparisons joined by <c>&amp;&amp;</c>, <c>||</c> and <c>!</c>.</summary>
internal abstract class Filter
{
    /// <summary>Whether the condition holds for a value, which <c>@</c> stands for.</summary>
    public abstract bool Holds(in JsonataValue item, PathWalk walk);

    public abstract override string ToString();
}
