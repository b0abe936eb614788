using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;

/// <summary><c>contains(a, b)</c>: a part of a text or binary, an element of a set or list.</summary>
internal sealed class ContainsCondition(Operand operand, Operand part) : Condition
{
    public override IEnumerable<DocumentPath> Paths => operand.Paths.Concat(part.Paths);

    public override bool Holds(MapValue item) => part.In(item) is { } wanted && operand.In(item)?.Contains(wanted) == true;
}
