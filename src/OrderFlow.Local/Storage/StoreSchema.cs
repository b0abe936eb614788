using Microsoft.Data.Sqlite;

namespace OrderFlow.Local.Storage;

/// <summary>The tables of <c>local.db</c>. <c>PRAGMA user_version</c> holds the version; an older file is brought up step by step when it is opened.</summary>
internal static class StoreSchema
{
    /// <summary>
    /// One script a version, applied in order.
    /// <list type="bullet">
    /// <item><c>entity</c>: everything that is described rather than streamed, one JSON document each. <c>kind</c> says what it is
    /// (<c>events.rule</c>, <c>sqs.queue</c>, …), <c>id</c> is its name within the kind.</item>
    /// <item><c>log_event</c>: records of log streams in the order of their arrival; times in milliseconds since 1970.
    /// <c>delivery_key</c> tells a record that a rule delivered from the same one delivered again.</item>
    /// <item><c>queue_message</c>: messages that are in a queue; <c>document</c> holds body and attributes, <c>visible_at</c>
    /// (milliseconds since 1970) and <c>receive_count</c> change with every receive.</item>
    /// <item><c>dynamodb_item</c>: items of tables, by their keys as bytes in the order of the keys' values
    /// (<c>Services/DynamoDb/Values/KeyBytes.cs</c>); <c>document</c> is the item as JSON, <c>expires_at</c> in seconds since 1970.</item>
    /// <item><c>dynamodb_index_entry</c>: the places of items in secondary indexes, in the order of the index.</item>
    /// <item><c>dynamodb_transaction</c>: client tokens of transactions, with a digest of what they did and when (milliseconds since 1970).</item>
    /// <item><c>queue_deduplication</c>: what FIFO queues remember of the messages of the last five minutes.</item>
    /// </list>
    /// </summary>
    private static readonly string[] Versions =
    [
        """
        CREATE TABLE entity(kind TEXT NOT NULL, id TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY(kind, id)) WITHOUT ROWID;
        CREATE TABLE log_event(
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            log_group TEXT NOT NULL,
            log_stream TEXT NOT NULL,
            timestamp INTEGER NOT NULL,
            ingestion_time INTEGER NOT NULL,
            message TEXT NOT NULL);
        CREATE INDEX log_event_by_group ON log_event(log_group, timestamp, sequence);
        CREATE INDEX log_event_by_stream ON log_event(log_group, log_stream, timestamp, sequence);
        CREATE TABLE queue_message(
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            queue TEXT NOT NULL,
            message_id TEXT NOT NULL,
            visible_at INTEGER NOT NULL,
            receive_count INTEGER NOT NULL,
            first_received_at INTEGER,
            receipt TEXT,
            document TEXT NOT NULL);
        CREATE UNIQUE INDEX queue_message_by_id ON queue_message(queue, message_id);
        """,
        """
        CREATE TABLE dynamodb_item(
            id INTEGER PRIMARY KEY,
            table_name TEXT NOT NULL,
            partition_key BLOB NOT NULL,
            sort_key BLOB NOT NULL,
            size INTEGER NOT NULL,
            expires_at INTEGER,
            document TEXT NOT NULL);
        CREATE UNIQUE INDEX dynamodb_item_by_key ON dynamodb_item(table_name, partition_key, sort_key);
        CREATE INDEX dynamodb_item_by_expiry ON dynamodb_item(table_name, expires_at) WHERE expires_at IS NOT NULL;
        CREATE TABLE dynamodb_index_entry(
            table_name TEXT NOT NULL,
            index_name TEXT NOT NULL,
            partition_key BLOB NOT NULL,
            sort_key BLOB NOT NULL,
            item_partition_key BLOB NOT NULL,
            item_sort_key BLOB NOT NULL,
            item_id INTEGER NOT NULL,
            size INTEGER NOT NULL,
            PRIMARY KEY(table_name, index_name, partition_key, sort_key, item_partition_key, item_sort_key)) WITHOUT ROWID;
        CREATE TABLE dynamodb_transaction(token TEXT PRIMARY KEY, digest TEXT NOT NULL, committed_at INTEGER NOT NULL) WITHOUT ROWID;
        """,
        """
        CREATE TABLE queue_deduplication(
            queue TEXT NOT NULL,
            key TEXT NOT NULL,
            message_id TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            sent_at INTEGER NOT NULL,
            PRIMARY KEY(queue, key)) WITHOUT ROWID;
        CREATE INDEX queue_deduplication_by_time ON queue_deduplication(sent_at);
        """,
        "ALTER TABLE log_event ADD COLUMN delivery_key TEXT;",
    ];

    public static void Apply(SqliteConnection connection, string file)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        var version = Convert.ToInt32(command.ExecuteScalar());
        if (version > Versions.Length)
            throw new LocalEndpointException($"{file} was written by a newer version of OrderFlow (schema {version}, this one knows {Versions.Length}). Update OrderFlow, or name another data folder.");

        for (; version < Versions.Length; version++)
        {
            command.CommandText = $"BEGIN IMMEDIATE; {Versions[version]} PRAGMA user_version = {version + 1}; COMMIT;";
            command.ExecuteNonQuery();
        }
    }
}
