using Microsoft.Data.Sqlite;
using OrderFlow.Local.Services.DynamoDb.Tables;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.DynamoDb.Storage;

/// <summary>Reads the items that are on disk; expired ones are not seen.</summary>
internal sealed class ItemReader(LocalStore store, TimeProvider time)
{
    /// <summary>Items by their keys, all as they are at one moment; null for those that are not there.</summary>
    public IReadOnlyList<StoredItem?> Find(IReadOnlyList<(TableDefinition Table, ItemKey Key)> wanted)
    {
        var found = new StoredItem?[wanted.Count];
        var values = string.Join(", ", wanted.Select((_, i) => $"({i}, $table{i}, $partition{i}, $sort{i})"));
        store.ReadWhile(
            $"WITH wanted(place, table_name, partition_key, sort_key) AS (VALUES {values}) SELECT wanted.place, i.id, i.document, i.size FROM wanted CROSS JOIN dynamodb_item i USING(table_name, partition_key, sort_key) WHERE {ItemQuery.Live}",
            parameters =>
            {
                for (var i = 0; i < wanted.Count; i++)
                {
                    parameters.AddWithValue($"$table{i}", wanted[i].Table.Name);
                    parameters.AddWithValue($"$partition{i}", wanted[i].Key.Partition);
                    parameters.AddWithValue($"$sort{i}", wanted[i].Key.Sort);
                }

                BindNow(parameters, time);
            },
            row =>
            {
                found[row.GetInt32(0)] = new StoredItem(row.GetInt64(1), ItemDocument.Read(row.GetString(2)), row.GetInt64(3));
                return true;
            });
        return found;
    }

    /// <summary>Reads a range in order until no more items are wanted.</summary>
    /// <param name="range">The range.</param>
    /// <param name="next">Takes the next item; false ends the reading.</param>
    public void Read(ItemRange range, Func<StoredItem, bool> next) => store.ReadWhile(
        ItemQuery.Of(range),
        parameters =>
        {
            ItemQuery.Bind(range, parameters);
            BindNow(parameters, time);
        },
        row => (range.Segment is { } segment && !segment.Has(row.GetFieldValue<byte[]>(3)))
            || next(new StoredItem(row.GetInt64(0), ItemDocument.Read(row.GetString(1)), row.GetInt64(2))));

    /// <summary>How many items a table has, and their size in bytes.</summary>
    public (long Items, long Bytes) Count(TableDefinition table) => Sum(
        $"SELECT COUNT(*), COALESCE(SUM(i.size), 0) FROM dynamodb_item i INDEXED BY dynamodb_item_by_key WHERE i.table_name = $table AND {ItemQuery.Live}", table, null);

    /// <summary>How many items an index has, and the size in bytes of what it holds of them.</summary>
    public (long Items, long Bytes) Count(TableDefinition table, IndexDefinition index) => Sum(
        $"SELECT COUNT(*), COALESCE(SUM(e.size), 0) FROM dynamodb_index_entry e CROSS JOIN dynamodb_item i ON i.id = e.item_id WHERE e.table_name = $table AND e.index_name = $index AND {ItemQuery.Live}", table, index);

    public static void BindNow(SqliteParameterCollection parameters, TimeProvider time)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        parameters.AddWithValue("$now", now);
        parameters.AddWithValue("$oldest", now - TimeToLive.OldestSeconds);
    }

    private (long Items, long Bytes) Sum(string query, TableDefinition table, IndexDefinition? index) => store.Read(
        query,
        parameters =>
        {
            parameters.AddWithValue("$table", table.Name);
            if (index is not null)
                parameters.AddWithValue("$index", index.Name);
            BindNow(parameters, time);
        },
        row => (row.GetInt64(0), row.GetInt64(1)))[0];
}
