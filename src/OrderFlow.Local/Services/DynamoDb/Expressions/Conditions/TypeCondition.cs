using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;

/// <summary><c>attribute_type(path, :type)</c>.</summary>
internal sealed class TypeCondition(Operand operand, string type) : Condition
{
    public override IEnumerable<DocumentPath> Paths => operand.Paths;

    public override bool Holds(MapValue item) => operand.In(item)?.Type == type;
}
