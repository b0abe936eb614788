using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Updates;

/// <summary><c>ADD path :value</c>: adds to a number, or elements to a set; what is not there counts as 0 or as an empty set.</summary>
internal sealed class AddAction(DocumentPath path, AttributeValue value) : UpdateAction(path)
{
    public override MapValue Apply(MapValue item, MapValue before) => ItemEdit.Put(item, Path, (Path.In(before), value) switch
    {
        (null, _) => value,
        (NumberValue number, NumberValue more) => new NumberValue(number.Value + more.Value),
        (SetValue set, SetValue more) when set.Type == more.Type => set.Union(more),
        (ListValue list, ListValue more) => new ListValue([.. list.Items, .. more.Items]),
        _ => throw UpdateErrors.WrongType(),
    });
}
