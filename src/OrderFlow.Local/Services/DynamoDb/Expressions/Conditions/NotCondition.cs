using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;

/// <summary><c>NOT a</c>.</summary>
internal sealed class NotCondition(Condition condition) : Condition
{
    public override IEnumerable<DocumentPath> Paths => condition.Paths;

    public override bool Holds(MapValue item) => !condition.Holds(item);
}
