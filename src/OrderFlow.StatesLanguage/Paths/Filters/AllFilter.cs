using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Filters;

/// <summary><c>a &amp;&amp; b</c>.</summary>
internal sealed class AllFilter(Filter[] operands) : Filter
{
    public override bool Holds(in JsonataValue item, PathWalk walk)
    {
        foreach (var operand in operands)
            if (!operand.Holds(item, walk))
                return false;
        return true;
    }

    public override string ToString() => $"({string.Join<Filter>(" && ", operands)})";
}
