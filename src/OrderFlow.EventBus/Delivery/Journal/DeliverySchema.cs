using System.Globalization;
using Microsoft.Data.Sqlite;

namespace OrderFlow.EventBus.Delivery.Journal;

/// <summary>
/// The tables of a delivery journal. <c>user_version</c> is the version of the schema; a later version adds its step to
/// <see cref="Steps"/>. Times and spans are ticks of 100 ns, times in UTC.
/// </summary>
internal static class DeliverySchema
{
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE delivery (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            target_key TEXT NOT NULL,
            payload BLOB NOT NULL,
            attributes TEXT NOT NULL,
            maximum_retry_attempts INTEGER NOT NULL,
            maximum_event_age INTEGER NOT NULL,
            back_off_first_delay INTEGER NOT NULL,
            back_off_factor REAL NOT NULL,
            back_off_maximum_delay INTEGER NOT NULL,
            back_off_jitter REAL NOT NULL,
            first_accepted_at INTEGER NOT NULL,
            due_at INTEGER NOT NULL,
            failed_attempts INTEGER NOT NULL,
            error_code TEXT,
            error_message TEXT,
            error_is_retryable INTEGER
        )
        """,
    ];

    /// <summary>Makes the connection durable and brings the tables to this version.</summary>
    public static void Prepare(SqliteConnection connection, string path)
    {
        Execute(connection, "PRAGMA locking_mode = EXCLUSIVE");
        Execute(connection, "PRAGMA journal_mode = WAL");
        Execute(connection, "PRAGMA synchronous = FULL");
        using var transaction = connection.BeginTransaction();
        var version = Convert.ToInt32(Execute(connection, "PRAGMA user_version", transaction), CultureInfo.InvariantCulture);
        if (version > Steps.Length)
            throw new IOException($"The delivery journal '{path}' has version {version}; this version of OrderFlow knows versions up to {Steps.Length}.");
        foreach (var step in Steps.AsSpan(version))
            Execute(connection, step, transaction);
        Execute(connection, $"PRAGMA user_version = {Steps.Length}", transaction);
        transaction.Commit();
    }

    private static object? Execute(SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        return command.ExecuteScalar();
    }
}
