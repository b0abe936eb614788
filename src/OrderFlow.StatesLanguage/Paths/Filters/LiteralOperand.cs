using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Filters;

/// <summary>A constant of a filter: a string in either quotes, a number, <c>true</c>, <c>false</c>, <c>null</c>, an array or object.</summary>
internal sealed class LiteralOperand(JsonataValue value) : Operand
{
    public JsonataValue Value => value;

    public override JsonataValue Evaluate(in JsonataValue item, PathWalk walk) => value;

    public override string ToString() => value.ToJson();
}
