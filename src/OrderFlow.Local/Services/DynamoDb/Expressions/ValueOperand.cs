using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions;

/// <summary>A value of the request.</summary>
internal sealed class ValueOperand(AttributeValue value) : Operand
{
    public AttributeValue Value => value;

    public override string KnownType => value.Type;

    public override AttributeValue In(MapValue item) => value;
}
