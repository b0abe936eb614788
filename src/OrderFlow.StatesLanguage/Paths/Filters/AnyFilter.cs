using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Filters;

/// <summary><c>a || b</c>.</summary>
internal sealed class AnyFilter(Filter[] operands) : Filter
{
    public override bool Holds(in JsonataValue item, PathWalk walk)
    {
        foreach (var operand in operands)
            if (operand.Holds(item, walk))
                return true;
        return false;
    }

    public override string ToString() => $"({string.Join<Filter>(" || ", operands)})";
}
