using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;

/// <summary><c>a OR b</c>.</summary>
internal sealed class OrCondition(Condition left, Condition right) : Condition
{
    public override IEnumerable<DocumentPath> Paths => left.Paths.Concat(right.Paths);

    public override bool Holds(MapValue item) => left.Holds(item) || right.Holds(item);
}
