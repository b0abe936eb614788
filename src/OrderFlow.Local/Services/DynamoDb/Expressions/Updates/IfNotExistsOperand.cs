using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Updates;

/// <summary><c>if_not_exists(path, value)</c>: what is at the path, or the value when nothing is.</summary>
internal sealed class IfNotExistsOperand(DocumentPath path, Operand otherwise) : Operand
{
    public override IEnumerable<DocumentPath> Paths => otherwise.Paths.Prepend(path);

    public override AttributeValue? In(MapValue item) => path.In(item) ?? otherwise.In(item);
}
