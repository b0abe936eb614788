using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;

/// <summary><c>a BETWEEN b AND c</c>, both bounds included.</summary>
internal sealed class BetweenCondition(Operand operand, Operand lower, Operand upper) : Condition
{
    public Operand Operand => operand;

    public Operand Lower => lower;

    public Operand Upper => upper;

    public override IEnumerable<DocumentPath> Paths => [.. operand.Paths, .. lower.Paths, .. upper.Paths];

    public override bool Holds(MapValue item) =>
        operand.In(item) is { } value && lower.In(item) is { } least && upper.In(item) is { } greatest
        && value.CompareTo(least) >= 0 && value.CompareTo(greatest) <= 0;
}
