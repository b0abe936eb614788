using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Updates;

/// <summary><c>REMOVE path</c>.</summary>
internal sealed class RemoveAction(DocumentPath path) : UpdateAction(path)
{
    public override MapValue Apply(MapValue item, MapValue before) => ItemEdit.Remove(item, Path);
}
