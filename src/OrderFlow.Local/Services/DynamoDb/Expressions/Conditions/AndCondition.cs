using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;

/// <summary><c>a AND b</c>.</summary>
internal sealed class AndCondition(Condition left, Condition right) : Condition
{
    public Condition Left => left;

    public Condition Right => right;

    public override IEnumerable<DocumentPath> Paths => left.Paths.Concat(right.Paths);

    public override bool Holds(MapValue item) => left.Holds(item) && right.Holds(item);
}
