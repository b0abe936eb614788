using System.Text;
using Microsoft.Data.Sqlite;

namespace OrderFlow.Local.Services.DynamoDb.Storage;

/// <summary>Makes the SQL of a range: it follows an index of SQLite's, so that rows come in order without being sorted.</summary>
internal static class ItemQuery
{
    /// <summary>What makes an item live: it does not expire, has not expired yet, or claims to have expired long ago.</summary>
    public const string Live = "(i.expires_at IS NULL OR i.expires_at >= $now OR i.expires_at < $oldest)";

    public static string Of(ItemRange range)
    {
        var ofIndex = range.Index is not null;
        var sql = new StringBuilder(ofIndex
            ? "SELECT i.id, i.document, i.size, e.partition_key FROM dynamodb_index_entry e CROSS JOIN dynamodb_item i ON i.id = e.item_id WHERE e.table_name = $table AND e.index_name = $index"
            : "SELECT i.id, i.document, i.size, i.partition_key FROM dynamodb_item i INDEXED BY dynamodb_item_by_key WHERE i.table_name = $table");
        var at = ofIndex ? "e" : "i";
        List<string> order = ofIndex ? ["e.sort_key", "e.item_partition_key", "e.item_sort_key"] : ["i.sort_key"];
        List<string> after = ofIndex ? ["$afterSort", "$afterItemPartition", "$afterItemSort"] : ["$afterSort"];
        if (range.Partition is null)
        {
            order.Insert(0, $"{at}.partition_key");
            after.Insert(0, "$afterPartition");
        }
        else
        {
            sql.Append($" AND {at}.partition_key = $partition");
        }

        if (range.From is { } from)
            sql.Append($" AND {at}.sort_key >{(from.Included ? "=" : "")} $from");
        if (range.To is { } to)
            sql.Append($" AND {at}.sort_key <{(to.Included ? "=" : "")} $to");
        if (range.After is not null)
            sql.Append($" AND ({string.Join(", ", order)}) {(range.Forward ? ">" : "<")} ({string.Join(", ", after)})");
        return sql.Append($" AND {Live} ORDER BY {string.Join(", ", order.Select(column => range.Forward ? column : column + " DESC"))}").ToString();
    }

    public static void Bind(ItemRange range, SqliteParameterCollection parameters)
    {
        parameters.AddWithValue("$table", range.Table.Name);
        if (range.Index is { } index)
            parameters.AddWithValue("$index", index.Name);
        if (range.Partition is { } partition)
            parameters.AddWithValue("$partition", partition);
        if (range.From is { } from)
            parameters.AddWithValue("$from", from.Bytes);
        if (range.To is { } to)
            parameters.AddWithValue("$to", to.Bytes);
        if (range.After is not { } after)
            return;
        var place = after.InIndex ?? after.Item;
        parameters.AddWithValue("$afterSort", place.Sort);
        if (range.Partition is null)
            parameters.AddWithValue("$afterPartition", place.Partition);
        if (after.InIndex is null)
            return;
        parameters.AddWithValue("$afterItemPartition", after.Item.Partition);
        parameters.AddWithValue("$afterItemSort", after.Item.Sort);
    }
}
