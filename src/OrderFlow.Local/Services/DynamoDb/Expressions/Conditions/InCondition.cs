using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;

/// <summary><c>a IN (b, c, …)</c>.</summary>
internal sealed class InCondition(Operand operand, IReadOnlyList<Operand> candidates) : Condition
{
    public override IEnumerable<DocumentPath> Paths => operand.Paths.Concat(candidates.SelectMany(candidate => candidate.Paths));

    public override bool Holds(MapValue item) =>
        operand.In(item) is { } value && candidates.Any(candidate => value.Equals(candidate.In(item)));
}
