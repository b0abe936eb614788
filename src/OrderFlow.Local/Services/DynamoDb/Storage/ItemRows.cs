using Microsoft.Data.Sqlite;
using OrderFlow.Local.Services.DynamoDb.Tables;
using OrderFlow.Local.Services.DynamoDb.Values;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.DynamoDb.Storage;

/// <summary>The rows of items and of index entries; everything here runs within a change of the store.</summary>
internal sealed class ItemRows(TimeProvider time)
{
    private const int MostSwept = 25;

    private const string Expired = "i.expires_at < $now AND i.expires_at >= $oldest";

    /// <summary>An item by its key, or null. One that has expired is removed on the way.</summary>
    public StoredItem? Find(SqliteConnection connection, TableDefinition table, ItemKey key)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT i.id, i.document, i.size, i.expires_at IS NOT NULL AND {Expired} FROM dynamodb_item i WHERE i.table_name = $table AND i.partition_key = $partition AND i.sort_key = $sort";
        command.Parameters.AddWithValue("$table", table.Name);
        command.Parameters.AddWithValue("$partition", key.Partition);
        command.Parameters.AddWithValue("$sort", key.Sort);
        ItemReader.BindNow(command.Parameters, time);
        using var reader = command.ExecuteReader();
        if (!reader.Read())
            return null;
        var item = new StoredItem(reader.GetInt64(0), ItemDocument.Read(reader.GetString(1)), reader.GetInt64(2));
        if (!reader.GetBoolean(3))
            return item;
        Apply(connection, new ItemChange(table, key, item, After: null));
        return null;
    }

    /// <summary>Writes a change with what follows from it for the indexes.</summary>
    public static void Apply(SqliteConnection connection, ItemChange change)
    {
        if (!change.Changes)
            return;
        var id = change.After is null ? Delete(connection, change.Before!.Id) : Put(connection, change, change.After);
        foreach (var index in change.Table.Indexes)
        {
            var before = change.Before is null ? null : ItemKeys.OfIndex(index, change.Before.Item);
            var after = change.After is null ? null : ItemKeys.OfIndex(index, change.After);
            if (before is not null && !before.Equals(after))
                DeleteEntry(connection, change, index, before);
            if (after is not null)
                PutEntry(connection, change.Table, index, after, change.Key, id, change.After!);
        }
    }

    /// <summary>Removes some of the items of a table that have expired.</summary>
    public void Sweep(SqliteConnection connection, TableDefinition table)
    {
        if (table.TimeToLiveAttribute is null)
            return;
        foreach (var (key, item) in Rows(connection, table, $"i.expires_at IS NOT NULL AND {Expired} LIMIT {MostSwept}"))
            Apply(connection, new ItemChange(table, key, item, After: null));
    }

    /// <summary>Writes the entries of an index for all items of its table.</summary>
    public void Fill(SqliteConnection connection, TableDefinition table, IndexDefinition index)
    {
        foreach (var (key, item) in Rows(connection, table, "TRUE"))
        {
            if (ItemKeys.OfIndex(index, item.Item) is { } inIndex)
                PutEntry(connection, table, index, inIndex, key, item.Id, item.Item);
        }
    }

    /// <summary>Notes anew when the items of a table expire.</summary>
    public void Date(SqliteConnection connection, TableDefinition table)
    {
        foreach (var (_, item) in Rows(connection, table, "TRUE"))
            LocalStore.Execute(connection, "UPDATE dynamodb_item SET expires_at = $expires WHERE id = $id", ("$expires", TimeToLive.ExpiryOf(table, item.Item)), ("$id", item.Id));
    }

    public static void Clear(SqliteConnection connection, TableDefinition table, IndexDefinition index) =>
        LocalStore.Execute(connection, "DELETE FROM dynamodb_index_entry WHERE table_name = $table AND index_name = $index", ("$table", table.Name), ("$index", index.Name));

    public static void Clear(SqliteConnection connection, TableDefinition table)
    {
        LocalStore.Execute(connection, "DELETE FROM dynamodb_index_entry WHERE table_name = $table", ("$table", table.Name));
        LocalStore.Execute(connection, "DELETE FROM dynamodb_item WHERE table_name = $table", ("$table", table.Name));
    }

    private List<(ItemKey Key, StoredItem Item)> Rows(SqliteConnection connection, TableDefinition table, string where)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT i.id, i.document, i.size, i.partition_key, i.sort_key FROM dynamodb_item i WHERE i.table_name = $table AND {where}";
        command.Parameters.AddWithValue("$table", table.Name);
        ItemReader.BindNow(command.Parameters, time);
        using var reader = command.ExecuteReader();
        var rows = new List<(ItemKey, StoredItem)>();
        while (reader.Read())
            rows.Add((new ItemKey(reader.GetFieldValue<byte[]>(3), reader.GetFieldValue<byte[]>(4)), new StoredItem(reader.GetInt64(0), ItemDocument.Read(reader.GetString(1)), reader.GetInt64(2))));
        return rows;
    }

    private static long Put(SqliteConnection connection, ItemChange change, MapValue item)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO dynamodb_item(table_name, partition_key, sort_key, size, expires_at, document) VALUES($table, $partition, $sort, $size, $expires, $document)
            ON CONFLICT(table_name, partition_key, sort_key) DO UPDATE SET size = excluded.size, expires_at = excluded.expires_at, document = excluded.document
            RETURNING id
            """;
        command.Parameters.AddWithValue("$table", change.Table.Name);
        command.Parameters.AddWithValue("$partition", change.Key.Partition);
        command.Parameters.AddWithValue("$sort", change.Key.Sort);
        command.Parameters.AddWithValue("$size", item.ItemSize);
        command.Parameters.AddWithValue("$expires", TimeToLive.ExpiryOf(change.Table, item) ?? (object)DBNull.Value);
        command.Parameters.AddWithValue("$document", change.Document);
        return (long)command.ExecuteScalar()!;
    }

    private static long Delete(SqliteConnection connection, long id)
    {
        LocalStore.Execute(connection, "DELETE FROM dynamodb_item WHERE id = $id", ("$id", id));
        return id;
    }

    private static void PutEntry(SqliteConnection connection, TableDefinition table, IndexDefinition index, ItemKey inIndex, ItemKey key, long id, MapValue item) => LocalStore.Execute(
        connection,
        "INSERT OR REPLACE INTO dynamodb_index_entry(table_name, index_name, partition_key, sort_key, item_partition_key, item_sort_key, item_id, size) VALUES($table, $index, $partition, $sort, $itemPartition, $itemSort, $id, $size)",
        ("$table", table.Name),
        ("$index", index.Name),
        ("$partition", inIndex.Partition),
        ("$sort", inIndex.Sort),
        ("$itemPartition", key.Partition),
        ("$itemSort", key.Sort),
        ("$id", id),
        ("$size", index.ProjectionOf(item, table.Key).ItemSize));

    private static void DeleteEntry(SqliteConnection connection, ItemChange change, IndexDefinition index, ItemKey inIndex) => LocalStore.Execute(
        connection,
        "DELETE FROM dynamodb_index_entry WHERE table_name = $table AND index_name = $index AND partition_key = $partition AND sort_key = $sort AND item_partition_key = $itemPartition AND item_sort_key = $itemSort",
        ("$table", change.Table.Name),
        ("$index", index.Name),
        ("$partition", inIndex.Partition),
        ("$sort", inIndex.Sort),
        ("$itemPartition", change.Key.Partition),
        ("$itemSort", change.Key.Sort));
}
