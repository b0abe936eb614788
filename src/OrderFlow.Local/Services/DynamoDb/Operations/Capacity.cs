using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Storage;
using OrderFlow.Local.Services.DynamoDb.Tables;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Operations;

/// <summary>The capacity units that a request consumes; counted, never limited.</summary>
/// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html"/>
internal sealed class Capacity(ApiCall call)
{
    private readonly string detail = Requests.Choice(call, "ReturnConsumedCapacity", "NONE", "INDEXES", "TOTAL");
    private readonly SortedDictionary<string, (TableDefinition Table, double Own, SortedDictionary<string, double> Indexes)> byTable = new(StringComparer.Ordinal);

    /// <summary>Half a unit for 4 KB, a whole one when the read is consistent, two in a transaction.</summary>
    public void Read(TableDefinition table, IndexDefinition? index, long bytes, double unit) => Add(table, index, Math.Max(1, Math.Ceiling(bytes / 4096.0)) * unit);

    /// <summary>One unit for 1 KB, two in a transaction; for the table and for each index that changes.</summary>
    public void Write(ItemChange change, int unit = 1)
    {
        if (detail == "NONE")
            return;
        Add(change.Table, null, Units(Math.Max(change.Before?.Size ?? 0, change.After?.ItemSize ?? 0)) * unit);
        foreach (var index in change.Table.Indexes)
            Add(change.Table, index, OfIndex(change, index) * unit);
    }

    /// <summary>What the answer says of the only table, or null when the request does not ask.</summary>
    public JsonObject? Single() => detail == "NONE" ? null : byTable.Values.Select(Written).SingleOrDefault();

    /// <summary>What the answer says of all tables, or null when the request does not ask.</summary>
    public JsonArray? Many() => detail == "NONE" ? null : new JsonArray([.. byTable.Values.Select(Written)]);

    private void Add(TableDefinition table, IndexDefinition? index, double units)
    {
        if (!byTable.TryGetValue(table.Name, out var counted))
            counted = (table, 0, new(StringComparer.Ordinal));
        if (index is null)
            counted.Own += units;
        else if (units > 0)
            counted.Indexes[index.Name] = counted.Indexes.GetValueOrDefault(index.Name) + units;
        byTable[table.Name] = counted;
    }

    private static double OfIndex(ItemChange change, IndexDefinition index)
    {
        var before = Held(change.Before?.Item, change.Table, index);
        var after = Held(change.After, change.Table, index);
        return (before, after) switch
        {
            (null, null) => 0,
            ({ } gone, null) => Units(gone.ItemSize),
            (null, { } come) => Units(come.ItemSize),
            _ when before.Equals(after) => 0,
            _ when ItemKeys.OfIndex(index, before)!.Equals(ItemKeys.OfIndex(index, after)) => Units(Math.Max(before.ItemSize, after.ItemSize)),
            _ => Units(before.ItemSize) + Units(after.ItemSize),
        };
    }

    private static MapValue? Held(MapValue? item, TableDefinition table, IndexDefinition index) =>
        item is not null && ItemKeys.OfIndex(index, item) is not null ? index.ProjectionOf(item, table.Key) : null;

    private static double Units(long bytes) => Math.Max(1, Math.Ceiling(bytes / 1024.0));

    private JsonObject Written((TableDefinition Table, double Own, SortedDictionary<string, double> Indexes) counted)
    {
        var written = new JsonObject { ["TableName"] = counted.Table.Name, ["CapacityUnits"] = counted.Own + counted.Indexes.Values.Sum() };
        if (detail != "INDEXES")
            return written;
        written["Table"] = new JsonObject { ["CapacityUnits"] = counted.Own };
        foreach (var (name, units) in counted.Indexes)
        {
            var member = counted.Table.Index(name)!.IsGlobal ? "GlobalSecondaryIndexes" : "LocalSecondaryIndexes";
            var indexes = written[member] as JsonObject ?? [];
            indexes[name] = new JsonObject { ["CapacityUnits"] = units };
            written[member] = indexes;
        }

        return written;
    }
}
