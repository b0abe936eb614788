using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Tables;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Operations;

/// <summary>Members that many requests have.</summary>
internal static class Requests
{
    private const long GreatestItem = 400 * 1024;
    private const int DeepestNesting = 32;

    /// <summary>The name in <c>TableName</c>, which may hold the table's ARN.</summary>
    public static string TableName(ApiCall call) => TableName(call.Text("TableName"));

    public static string TableName(string nameOrArn) => Arn.Parse(nameOrArn)?.After("table/") ?? nameOrArn;

    /// <summary>One of some words.</summary>
    /// <exception cref="ServiceException">ValidationException: it is another one.</exception>
    public static string Choice(ApiCall call, string member, params string[] choices)
    {
        var chosen = call.OptionalText(member) ?? choices[0];
        return choices.Contains(chosen)
            ? chosen
            : throw ServiceException.Validation($"1 validation error detected: Value '{chosen}' at '{ApiCall.CamelCase(member)}' failed to satisfy constraint: Member must satisfy enum value set: [{string.Join(", ", choices)}]");
    }

    public static MapValue Map(ApiCall call, string member) => AttributeValueJson.ReadMap(call.OptionalObject(member) ?? throw ApiCall.Missing(member));

    public static ItemKey Key(ApiCall call, TableDefinition table, out MapValue key) => ItemKeys.OfKey(table.Key, key = Map(call, "Key"));

    /// <summary>An item that is to be written whole.</summary>
    /// <exception cref="ServiceException">ValidationException: it has no key, or is too large or nested too deeply.</exception>
    public static ItemKey Item(ApiCall call, TableDefinition table, out MapValue item)
    {
        item = Map(call, "Item");
        var key = ItemKeys.OfItem(table.Key, item);
        ItemKeys.CheckIndexKeys(table, item);
        CheckSize(item, "Item size has exceeded the maximum allowed size");
        return key;
    }

    public static void CheckSize(MapValue item, string message)
    {
        if (item.ItemSize > GreatestItem)
            throw ServiceException.Validation(message);
        if (item.Depth - 1 > DeepestNesting)
            throw ServiceException.Validation("Nesting Levels have exceeded supported limits");
    }

    /// <summary>Refuses what would need item collections to be measured.</summary>
    public static void RefuseMetrics(ApiCall call)
    {
        if (Choice(call, "ReturnItemCollectionMetrics", "NONE", "SIZE") == "SIZE")
            throw TableErrors.Unserved("ReturnItemCollectionMetrics", "leave it out or say NONE.");
    }

    /// <summary>Whether a failed condition shows the item.</summary>
    public static bool ShowsItemOnFailure(ApiCall call) => Choice(call, "ReturnValuesOnConditionCheckFailure", "NONE", "ALL_OLD") == "ALL_OLD";
}
