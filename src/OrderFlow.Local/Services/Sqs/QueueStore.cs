using System.Text.Json;
using Microsoft.Data.Sqlite;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.Sqs;

/// <summary>The messages of all queues on disk.</summary>
internal sealed class QueueStore(LocalStore store)
{
    /// <summary>All messages with the queues that they are in, oldest first.</summary>
    public IReadOnlyList<(string Queue, QueueMessage Message)> Load() => store.Read(
        "SELECT sequence, queue, message_id, visible_at, receive_count, first_received_at, receipt, document FROM queue_message ORDER BY sequence",
        _ => { },
        row => (row.GetString(1), new QueueMessage(row.GetInt64(0), row.GetString(2), JsonSerializer.Deserialize<MessageContent>(row.GetString(7))!, row.GetInt64(3))
        {
            ReceiveCount = row.GetInt32(4),
            FirstReceivedAt = row.IsDBNull(5) ? null : row.GetInt64(5),
            ReceiptHandle = row.IsDBNull(6) ? null : row.GetString(6),
        }));

    /// <summary>What FIFO queues remember of messages that were sent after a moment: queue, key and message, oldest first.</summary>
    public IReadOnlyList<(string Queue, string Key, QueueMessage Message)> LoadDeduplications(long after) => store.Read(
        "SELECT queue, key, message_id, sequence, sent_at FROM queue_deduplication WHERE sent_at > $after ORDER BY sent_at",
        parameters => parameters.AddWithValue("$after", after),
        row => (row.GetString(0), row.GetString(1), new QueueMessage(row.GetInt64(3), row.GetString(2), new MessageContent("") { SentTimestamp = row.GetInt64(4) }, 0)));

    /// <summary>Writes a message, and for a FIFO queue what it is remembered by.</summary>
    public Task InsertAsync(string queue, QueueMessage message, string? deduplicationKey) => store.WriteAsync(connection =>
    {
        Insert(connection, queue, message);
        if (deduplicationKey is not null)
            Remember(connection, queue, deduplicationKey, message);
    });

    public Task UpdateAsync(string queue, IReadOnlyList<QueueMessage> messages) => store.WriteAsync(connection =>
    {
        foreach (var message in messages)
        {
            LocalStore.Execute(
                connection,
                "UPDATE queue_message SET visible_at = $visible, receive_count = $count, first_received_at = $first, receipt = $receipt WHERE queue = $queue AND message_id = $id",
                ("$visible", message.VisibleAt),
                ("$count", message.ReceiveCount),
                ("$first", message.FirstReceivedAt),
                ("$receipt", message.ReceiptHandle),
                ("$queue", queue),
                ("$id", message.MessageId));
        }
    });

    /// <summary>Moves messages to another queue in one step, so that a kill neither loses nor doubles them.</summary>
    public Task MoveAsync(string from, string to, IReadOnlyList<QueueMessage> messages) => store.WriteAsync(connection =>
    {
        foreach (var message in messages)
        {
            Delete(connection, from, message.MessageId);
            Insert(connection, to, message);
        }
    });

    public Task DeleteAsync(string queue, IReadOnlyList<string> ids) => store.WriteAsync(connection =>
    {
        foreach (var id in ids)
            Delete(connection, queue, id);
    });

    public Task ClearAsync(string queue) => store.WriteAsync(connection =>
        LocalStore.Execute(connection, "DELETE FROM queue_message WHERE queue = $queue", ("$queue", queue)));

    private static void Remember(SqliteConnection connection, string queue, string key, QueueMessage message)
    {
        var sent = message.Content.SentTimestamp;
        LocalStore.Execute(connection, "DELETE FROM queue_deduplication WHERE sent_at <= $oldest", ("$oldest", sent - Deduplication.Interval));
        LocalStore.Execute(
            connection,
            "INSERT OR REPLACE INTO queue_deduplication(queue, key, message_id, sequence, sent_at) VALUES($queue, $key, $id, $sequence, $sent)",
            ("$queue", queue),
            ("$key", key),
            ("$id", message.MessageId),
            ("$sequence", message.Sequence),
            ("$sent", sent));
    }

    private static void Insert(SqliteConnection connection, string queue, QueueMessage message) => LocalStore.Execute(
        connection,
        """
        INSERT INTO queue_message(sequence, queue, message_id, visible_at, receive_count, first_received_at, receipt, document)
        VALUES($sequence, $queue, $id, $visible, $count, $first, $receipt, $document)
        """,
        ("$sequence", message.Sequence),
        ("$queue", queue),
        ("$id", message.MessageId),
        ("$visible", message.VisibleAt),
        ("$count", message.ReceiveCount),
        ("$first", message.FirstReceivedAt),
        ("$receipt", message.ReceiptHandle),
        ("$document", JsonSerializer.Serialize(message.Content)));

    private static void Delete(SqliteConnection connection, string queue, string id) => LocalStore.Execute(
        connection, "DELETE FROM queue_message WHERE queue = $queue AND message_id = $id", ("$queue", queue), ("$id", id));
}
