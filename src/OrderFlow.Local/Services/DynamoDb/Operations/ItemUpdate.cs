using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Expressions.Updates;
using OrderFlow.Local.Services.DynamoDb.Tables;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Operations;

/// <summary>An update as a change of an item: an item that is not there is made, with its key.</summary>
internal static class ItemUpdate
{
    /// <exception cref="ServiceException">ValidationException: the update would change the key.</exception>
    public static Func<MapValue?, MapValue?> Of(TableDefinition table, MapValue key, Update? update)
    {
        if (update is null)
            return before => before ?? key;
        PathChecks.RefuseNestedKeys(table, update.Targets.Concat(update.Actions.SelectMany(action => action.Reads)));
        if (table.Key.Names.FirstOrDefault(name => update.Targets.Any(path => path.Attribute == name)) is { } changed)
            throw TableErrors.Invalid($"Cannot update attribute {changed}. This attribute is part of the key");
        return before =>
        {
            var after = update.Apply(before ?? key);
            ItemKeys.CheckIndexKeys(table, after);
            Requests.CheckSize(after, "Item size to update has exceeded the maximum allowed size");
            return after;
        };
    }
}
