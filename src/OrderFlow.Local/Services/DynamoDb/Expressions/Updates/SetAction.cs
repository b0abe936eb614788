using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Updates;

/// <summary><c>SET path = operand</c>.</summary>
internal sealed class SetAction(DocumentPath path, Operand operand) : UpdateAction(path)
{
    public override IEnumerable<DocumentPath> Reads => operand.Paths;

    public override MapValue Apply(MapValue item, MapValue before) =>
        ItemEdit.Put(item, Path, operand.In(before) ?? throw UpdateErrors.NoSuchAttribute());
}
