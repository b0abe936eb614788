using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace OrderFlow.Local.Storage;

/// <summary>
/// The endpoint's own SQLite file. Writes of all callers are committed in groups: one fsync makes many of them durable,
/// and a write's task ends only when it is.
/// </summary>
internal sealed class LocalStore : IAsyncDisposable
{
    private const int LargestGroup = 1_000;
    private const long CheckedOnOpen = 32 * 1024 * 1024;

    private readonly Channel<Write> writes = Channel.CreateBounded<Write>(new BoundedChannelOptions(10_000) { SingleReader = true });
    private readonly SqliteConnection connection;
    private readonly string readOnly;
    private readonly Task writing;

    private LocalStore(SqliteConnection connection, string readOnly)
    {
        this.connection = connection;
        this.readOnly = readOnly;
        writing = Task.Factory.StartNew(WriteGroupsAsync, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
    }

    /// <summary>Opens the file, creating or upgrading it.</summary>
    /// <exception cref="LocalEndpointException">The file is damaged, newer than this version, or cannot be opened.</exception>
    public static LocalStore Open(string file)
    {
        SQLitePCL.Batteries_V2.Init();
        var opened = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        try
        {
            opened.Open();
            Execute(opened, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;");
            if (new FileInfo(file) is { Exists: true, Length: < CheckedOnOpen })
                Check(opened, file);
            StoreSchema.Apply(opened, file);
        }
        catch (SqliteException error)
        {
            opened.Dispose();
            throw Damaged(file, error.Message, error);
        }
        catch
        {
            opened.Dispose();
            throw;
        }

        var reading = new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly };
        return new LocalStore(opened, reading.ToString());
    }

    /// <summary>Runs statements in the next group; the task ends when they are on disk.</summary>
    public async Task WriteAsync(Action<SqliteConnection> statements)
    {
        var write = new Write(statements, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        await writes.Writer.WriteAsync(write);
        await write.Done.Task;
    }

    /// <summary>Runs a query on what is on disk.</summary>
    public IReadOnlyList<T> Read<T>(string query, Action<SqliteParameterCollection> bind, Func<SqliteDataReader, T> row)
    {
        var rows = new List<T>();
        ReadWhile(query, bind, reader =>
        {
            rows.Add(row(reader));
            return true;
        });
        return rows;
    }

    /// <summary>Runs a query on what is on disk, row by row, until one is the last that is wanted.</summary>
    /// <param name="query">The query.</param>
    /// <param name="bind">Sets its parameters.</param>
    /// <param name="row">Takes a row; false ends the reading.</param>
    public void ReadWhile(string query, Action<SqliteParameterCollection> bind, Func<SqliteDataReader, bool> row)
    {
        using var reading = new SqliteConnection(readOnly);
        reading.Open();
        using var command = reading.CreateCommand();
        command.CommandText = query;
        bind(command.Parameters);
        using var reader = command.ExecuteReader();
        while (reader.Read() && row(reader))
        {
            // Each row is taken by the condition.
        }
    }

    /// <summary>Runs a statement, prepared at its first use.</summary>
    /// <returns>How many rows it inserted, updated or deleted.</returns>
    public static int Execute(SqliteConnection connection, string statement, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        PreparedStatements.Of(connection).Get(connection, statement, parameters).ExecuteNonQuery();

    public async ValueTask DisposeAsync()
    {
        writes.Writer.TryComplete();
        await writing;
        using (var reading = new SqliteConnection(readOnly))
            SqliteConnection.ClearPool(reading);
        PreparedStatements.Of(connection).Clear();
        await connection.DisposeAsync();
    }

    private async Task WriteGroupsAsync()
    {
        var group = new List<Write>();
        while (await writes.Reader.WaitToReadAsync())
        {
            group.Clear();
            while (group.Count < LargestGroup && writes.Reader.TryRead(out var write))
                group.Add(write);
            Commit(group);
        }
    }

    private void Commit(List<Write> group)
    {
        try
        {
            // By statements: a transaction object would have to be given to every prepared command.
            Execute(connection, "BEGIN IMMEDIATE");
            foreach (var write in group)
                write.Statements(connection);
            Execute(connection, "COMMIT");
        }
        catch (Exception error)
        {
            RollBack();
            // Nothing of the group is on disk; every caller learns of it and none is told that its write is durable.
            foreach (var write in group)
                write.Done.TrySetException(new IOException($"The data folder could not be written: {error.Message}", error));
            return;
        }

        foreach (var write in group)
            write.Done.TrySetResult();
    }

    private void RollBack()
    {
        try
        {
            Execute(connection, "ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has done so itself, or there was nothing to roll back.
        }
    }

    private static void Check(SqliteConnection connection, string file)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        if (command.ExecuteScalar() is string text and not "ok")
            throw Damaged(file, text, null);
    }

    private static LocalEndpointException Damaged(string file, string reason, Exception? cause) => new(
        $"{file} cannot be read ({reason}). Restore the data folder from a copy, or name another one to begin anew.", cause);

    private sealed record Write(Action<SqliteConnection> Statements, TaskCompletionSource Done);
}
