using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions;

/// <summary><c>size(path)</c>: the length of a text, binary, set, list or map; of anything else there is none.</summary>
internal sealed class SizeOperand(Operand operand) : Operand
{
    public override string KnownType => "N";

    public override IEnumerable<DocumentPath> Paths => operand.Paths;

    public override AttributeValue? In(MapValue item) =>
        operand.In(item)?.Length is { } length ? new NumberValue(DynamoNumber.From(length)) : null;
}
