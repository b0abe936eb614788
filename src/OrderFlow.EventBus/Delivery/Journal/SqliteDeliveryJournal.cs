using Microsoft.Data.Sqlite;

namespace OrderFlow.EventBus.Delivery.Journal;

/// <summary>
/// A journal in a SQLite file (write-ahead log, <c>synchronous=FULL</c>): what is committed survives the end of the process
/// and of the machine. One process at a time has the file.
/// </summary>
public sealed class SqliteDeliveryJournal : IDeliveryJournal
{
    private const int Busy = 5;
    private const int Locked = 6;
    private readonly SqliteConnection _connection;
    private readonly DeliveryStatements _statements;

    private SqliteDeliveryJournal(SqliteConnection connection)
    {
        _connection = connection;
        _statements = new DeliveryStatements(connection);
    }

    /// <summary>Opens a journal, creating the file if there is none.</summary>
    /// <param name="path">The file. SQLite puts a <c>-wal</c> file beside it.</param>
    /// <exception cref="IOException">Another process has the file, or it was written by a later version.</exception>
    public static SqliteDeliveryJournal Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        SQLitePCL.Batteries_V2.Init();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = false,
            DefaultTimeout = 1,
        }.ToString());
        try
        {
            connection.Open();
            DeliverySchema.Prepare(connection, path);
            return new SqliteDeliveryJournal(connection);
        }
        catch (SqliteException error) when (error.SqliteErrorCode is Busy or Locked)
        {
            connection.Dispose();
            throw new IOException($"The delivery journal '{path}' is in use by another process.", error);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<PendingDelivery>> LoadAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(_statements.Load());

    /// <inheritdoc/>
    public ValueTask CommitAsync(IReadOnlyList<DeliveryChange> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        using var transaction = _connection.BeginTransaction();
        foreach (var change in changes)
            _statements.Apply(change, transaction);
        transaction.Commit();
        return ValueTask.CompletedTask;
    }

    /// <summary>Closes the file.</summary>
    public ValueTask DisposeAsync()
    {
        _statements.Dispose();
        _connection.Dispose();
        return ValueTask.CompletedTask;
    }
}
