using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;

/// <summary><c>begins_with(a, b)</c>, for texts and binaries.</summary>
internal sealed class BeginsWithCondition(Operand operand, Operand prefix) : Condition
{
    public Operand Operand => operand;

    public Operand Prefix => prefix;

    public override IEnumerable<DocumentPath> Paths => operand.Paths.Concat(prefix.Paths);

    public override bool Holds(MapValue item) => (operand.In(item), prefix.In(item)) switch
    {
        (StringValue text, StringValue start) => text.Value.StartsWith(start.Value, StringComparison.Ordinal),
        (BinaryValue bytes, BinaryValue start) => bytes.Value.Span.StartsWith(start.Value.Span),
        _ => false,
    };
}
