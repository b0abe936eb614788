using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions;

/// <summary>What stands at a path.</summary>
internal sealed class PathOperand(DocumentPath path) : Operand
{
    public DocumentPath Path => path;

    public override IEnumerable<DocumentPath> Paths => [path];

    public override AttributeValue? In(MapValue item) => path.In(item);
}
