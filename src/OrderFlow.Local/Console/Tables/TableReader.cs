using System.Text.Json;
using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb;
using OrderFlow.Local.Services.DynamoDb.Storage;
using OrderFlow.Local.Services.DynamoDb.Tables;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Console.Tables;

/// <summary>Reads tables for the console.</summary>
internal sealed class TableReader(TableService tables)
{
    public IReadOnlyList<TableSummary> Tables => [.. tables.Tables.Select(Summary)];

    /// <exception cref="ServiceException">ResourceNotFoundException.</exception>
    public TableSummary Existing(string name) => Summary(tables.Existing(name));

    /// <summary>A page of items in the order of their keys.</summary>
    /// <param name="table">The table.</param>
    /// <param name="after">What the page before gave; null for the first page.</param>
    /// <param name="most">The most items of the page.</param>
    /// <returns>The items, and what asks for the next ones; null at the end.</returns>
    /// <exception cref="ServiceException">The place is not one of this table.</exception>
    public (IReadOnlyList<TableItem> Items, string? Next) Items(TableSummary table, string? after, int most)
    {
        var definition = tables.Existing(table.Name);
        var place = after is null ? null : new ItemPlace(ItemKeys.OfKey(definition.Key, Key(after)), InIndex: null);
        var page = tables.Page(definition, most, place);
        return ([.. page.Items.Select(item => Item(definition, item))], page.Last is { } last ? KeyText(definition, last) : null);
    }

    private TableSummary Summary(TableDefinition table) => new(table.Name, [.. table.Key.Names], tables.Count(table).Items);

    private static TableItem Item(TableDefinition table, MapValue item) => new(
        KeyText(table, item),
        item.Members.ToDictionary(member => member.Key, member => Short(ItemText.Of(member.Value))),
        ItemText.Of(item)!.ToJsonString(JsonProtocol.Relaxed));

    private static string Short(JsonNode? value) => value is JsonValue scalar && scalar.GetValueKind() == JsonValueKind.String ? (string)scalar! : value?.ToJsonString(JsonProtocol.Relaxed) ?? "null";

    private static string KeyText(TableDefinition table, MapValue item) => AttributeValueJson.WriteMap(item.Only(table.Key.Names)).ToJsonString(JsonProtocol.Relaxed);

    private static MapValue Key(string text)
    {
        try
        {
            return AttributeValueJson.ReadMap(JsonNode.Parse(text) as JsonObject ?? []);
        }
        catch (JsonException error)
        {
            throw ServiceException.Validation($"The place to go on from is not a key: {error.Message}");
        }
    }
}
