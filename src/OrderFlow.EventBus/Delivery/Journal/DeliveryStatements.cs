using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace OrderFlow.EventBus.Delivery.Journal;

/// <summary>The prepared statements of a SQLite journal, and how a delivery becomes a row and back.</summary>
internal sealed class DeliveryStatements : IDisposable
{
    private static readonly string[] RequestColumns =
    [
        "target_key", "payload", "attributes", "maximum_retry_attempts", "maximum_event_age", "back_off_first_delay",
        "back_off_factor", "back_off_maximum_delay", "back_off_jitter", "first_accepted_at",
    ];

    private static readonly string[] StateColumns = ["due_at", "failed_attempts", "error_code", "error_message", "error_is_retryable"];

    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _update;
    private readonly SqliteCommand _delete;
    private readonly SqliteCommand _select;

    public DeliveryStatements(SqliteConnection connection)
    {
        string[] columns = ["id", .. RequestColumns, .. StateColumns];
        _insert = Prepare(connection, columns, $"INSERT INTO delivery ({string.Join(", ", columns)}) VALUES (${string.Join(", $", columns)})");
        _update = Prepare(connection, ["id", .. StateColumns], $"UPDATE delivery SET {string.Join(", ", StateColumns.Select(column => $"{column} = ${column}"))} WHERE id = $id");
        _delete = Prepare(connection, ["id"], "DELETE FROM delivery WHERE id = $id");
        _select = Prepare(connection, [], $"SELECT {string.Join(", ", columns)} FROM delivery ORDER BY sequence");
    }

    /// <summary>Reads all deliveries in the order of their acceptance.</summary>
    public IReadOnlyList<PendingDelivery> Load()
    {
        var deliveries = new List<PendingDelivery>();
        using var row = _select.ExecuteReader();
        while (row.Read())
            deliveries.Add(Read(row));
        return deliveries;
    }

    /// <summary>Applies a change.</summary>
    public void Apply(DeliveryChange change, SqliteTransaction transaction)
    {
        var command = change.Kind switch
        {
            DeliveryChangeKind.Added => _insert,
            DeliveryChangeKind.Rescheduled => _update,
            _ => _delete,
        };
        command.Transaction = transaction;
        command.Parameters[0].Value = change.Delivery.Id;
        if (change.Kind == DeliveryChangeKind.Added)
            SetRequest(command, change.Delivery);
        if (change.Kind != DeliveryChangeKind.Removed)
            SetState(command, change.Delivery);
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        _insert.Dispose();
        _update.Dispose();
        _delete.Dispose();
        _select.Dispose();
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string[] parameters, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var parameter in parameters)
            command.Parameters.Add(new SqliteParameter { ParameterName = "$" + parameter });
        return command;
    }

    // In the order of the columns, behind the id.
    private static void SetRequest(SqliteCommand command, PendingDelivery delivery)
    {
        var policy = delivery.Request.RetryPolicy;
        Set(
            command,
            first: 1,
            delivery.TargetKey,
            MemoryMarshal.TryGetArray(delivery.Payload, out var array) && array.Offset == 0 && array.Count == array.Array!.Length ? array.Array : delivery.Payload.ToArray(),
            JsonSerializer.Serialize(delivery.Attributes),
            policy.MaximumRetryAttempts,
            policy.MaximumEventAge.Ticks,
            policy.BackOff.FirstDelay.Ticks,
            policy.BackOff.Factor,
            policy.BackOff.MaximumDelay.Ticks,
            policy.BackOff.Jitter,
            delivery.FirstAcceptedAt.UtcTicks);
    }

    // In the order of the columns, which are the last.
    private static void SetState(SqliteCommand command, PendingDelivery delivery)
    {
        var failure = delivery.LastFailure;
        Set(
            command,
            first: command.Parameters.Count - StateColumns.Length,
            delivery.DueAt.UtcTicks,
            delivery.FailedAttempts,
            failure?.ErrorCode,
            failure?.ErrorMessage,
            failure?.IsRetryable);
    }

    private static void Set(SqliteCommand command, int first, params ReadOnlySpan<object?> values)
    {
        for (var index = 0; index < values.Length; index++)
            command.Parameters[first + index].Value = values[index] ?? DBNull.Value;
    }

    private static PendingDelivery Read(SqliteDataReader row) => new()
    {
        Id = row.GetString(0),
        Request = new DeliveryRequest(row.GetString(1), row.GetFieldValue<byte[]>(2))
        {
            Attributes = JsonSerializer.Deserialize<Dictionary<string, string>>(row.GetString(3))!,
            RetryPolicy = new RetryPolicy
            {
                MaximumRetryAttempts = row.GetInt32(4),
                MaximumEventAge = new TimeSpan(row.GetInt64(5)),
                BackOff = new BackOff(new TimeSpan(row.GetInt64(6)), row.GetDouble(7), new TimeSpan(row.GetInt64(8)), row.GetDouble(9)),
            },
        },
        FirstAcceptedAt = new DateTimeOffset(row.GetInt64(10), TimeSpan.Zero),
        DueAt = new DateTimeOffset(row.GetInt64(11), TimeSpan.Zero),
        FailedAttempts = row.GetInt32(12),
        LastFailure = row.IsDBNull(13) ? null : new DeliveryFailure(row.GetString(13), row.GetString(14), row.GetBoolean(15)),
    };
}
