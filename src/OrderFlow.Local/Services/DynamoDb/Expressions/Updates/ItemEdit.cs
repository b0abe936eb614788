using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Updates;

/// <summary>Changes an item at a path; gives another item.</summary>
internal static class ItemEdit
{
    /// <summary>Puts a value at a path. An element beyond the end of a list is appended to it.</summary>
    /// <exception cref="Protocols.ServiceException">ValidationException: there is nothing that could hold it.</exception>
    public static MapValue Put(MapValue item, DocumentPath path, AttributeValue value) => (MapValue)Edit(item, path.Steps, 0, (parent, step) => (parent, step.Name) switch
    {
        (MapValue map, { } name) => map.With(name, value),
        (ListValue list, null) when step.Index < list.Items.Count => new ListValue([.. list.Items.Take(step.Index), value, .. list.Items.Skip(step.Index + 1)]),
        (ListValue list, null) => new ListValue([.. list.Items, value]),
        _ => throw UpdateErrors.NoSuchPlace(),
    });

    /// <summary>Removes what is at a path, if anything is.</summary>
    /// <exception cref="Protocols.ServiceException">ValidationException: there is nothing that could hold it.</exception>
    public static MapValue Remove(MapValue item, DocumentPath path) => (MapValue)Edit(item, path.Steps, 0, (parent, step) => (parent, step.Name) switch
    {
        (MapValue map, { } name) => map.Without(name),
        (ListValue list, null) when step.Index < list.Items.Count => new ListValue([.. list.Items.Take(step.Index), .. list.Items.Skip(step.Index + 1)]),
        (ListValue list, null) => list,
        _ => throw UpdateErrors.NoSuchPlace(),
    });

    private static AttributeValue Edit(AttributeValue parent, IReadOnlyList<PathStep> steps, int at, Func<AttributeValue, PathStep, AttributeValue> last)
    {
        var step = steps[at];
        if (at == steps.Count - 1)
            return last(parent, step);
        var inner = step.In(parent) ?? throw UpdateErrors.NoSuchPlace();
        var edited = Edit(inner, steps, at + 1, last);
        return parent switch
        {
            MapValue map => map.With(step.Name!, edited),
            ListValue list => new ListValue([.. list.Items.Select((item, index) => index == step.Index ? edited : item)]),
            _ => throw UpdateErrors.NoSuchPlace(),
        };
    }
}
