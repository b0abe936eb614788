using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Updates;

/// <summary><c>DELETE path :set</c>: takes elements from a set; a set without elements goes.</summary>
internal sealed class DeleteAction(DocumentPath path, SetValue elements) : UpdateAction(path)
{
    public override MapValue Apply(MapValue item, MapValue before)
    {
        switch (Path.In(before))
        {
            case null:
                return item;
            case SetValue set when set.Type == elements.Type:
                var rest = set.Except(elements);
                return rest.Elements.IsEmpty ? ItemEdit.Remove(item, Path) : ItemEdit.Put(item, Path, rest);
            default:
                throw UpdateErrors.WrongType();
        }
    }
}
