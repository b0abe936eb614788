using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using OrderFlow.Engine.History;
using OrderFlow.Engine.Interpretation;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine.Journal;

/// <summary>Keeps executions in a SQLite file; entries of many executions share a commit.</summary>
internal sealed class SqliteJournal : IJournal
{
    private const int MostInCommit = 2_048;
    private const int MostWaiting = 8_192;
    private readonly ConcurrentBag<SqliteReader> readers = [];
    private readonly ConcurrentDictionary<string, StateMachineGraph> graphs = new(StringComparer.Ordinal);
    private readonly Channel<SqliteEntry> entries = Channel.CreateBounded<SqliteEntry>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly SqliteFile file;
    private readonly SqliteWriter writer;
    private readonly Task writing;
    private JournalException? failure;

    private SqliteJournal(SqliteFile file)
    {
        this.file = file;
        using (var connection = file.Connect())
        {
            Key = ReadKey(connection);
            LastExecutionId = SqliteSchema.Number(connection, "SELECT max(id) FROM execution");
        }
        // Made here, so that a file that cannot be written is refused at once and not while the first entry waits.
        writer = file.Connect(static connection => new SqliteWriter(connection));
        writing = Task.Run(WriteAsync);
    }

    public byte[] Key { get; }

    public long LastExecutionId { get; }

    public bool CanLoad => true;

    /// <exception cref="JournalException">The file cannot be opened as a journal.</exception>
    public static SqliteJournal Open(string path, bool isPowerCutSafe)
    {
        var opened = SqliteFile.Open(path, isPowerCutSafe);
        try
        {
            return opened.Guard(() => new SqliteJournal(opened));
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    public JournalEntry Prepare(Decision decision) => new SqliteEntry(decision);

    public ValueTask AppendAsync(JournalEntry entry)
    {
        if (Volatile.Read(ref failure) is { } exception)
        {
            entry.Done(entry, exception);
            return ValueTask.CompletedTask;
        }
        return entries.Writer.WriteAsync((SqliteEntry)entry);
    }

    public Execution? Load(long executionId) => Read(reader =>
    {
        if (reader.Execution(executionId) is not { Status: ExecutionStatus.Running } row)
            return null;
        var graph = graphs.GetOrAdd(row.Head.Definition, static text => StateMachine.Compile(text, StateMachineType.Standard));
        return new ExecutionLoader(reader, row, graph).Load();
    });

    public IEnumerable<PendingFrame> ReadPending() => Read(reader => reader.Pending());

    public long? FindId(string arn) => Read(reader => reader.FindId(arn));

    public ExecutionDescription? Describe(string arn) => Read(reader =>
    {
        if (reader.Execution(arn) is not { } row)
            return null;
        var input = reader.TurnOf(row.Head.Id, 1)[0].Payload;
        return Descriptions.Describe(row.Head, row.Status, row.StopTime, input, reader.TurnOf(row.Head.Id, long.MaxValue)[^1]);
    });

    public ExecutionPage List(ExecutionQuery query)
    {
        var limit = Paging.Limit(query.MaxResults);
        var before = Paging.Read(query.NextToken) ?? long.MaxValue;
        var rows = Read(reader => reader.List(query, before, limit + 1));
        return new(
            [.. rows.Take(limit).Select(row => Descriptions.Summarize(row.Head, row.Status, row.StopTime))],
            rows.Count > limit ? Paging.Write(rows[limit - 1].Head.Id) : null);
    }

    public IReadOnlyDictionary<ExecutionStatus, long> Count() => Read(reader => reader.Count());

    public HistoryPage? ReadHistory(string arn, HistoryQuery query)
    {
        var limit = Paging.Limit(query.MaxResults);
        var position = Paging.Read(query.NextToken);
        return Read(reader =>
        {
            if (reader.FindId(arn) is not { } execution)
                return null;
            var found = query.IsReverseOrder
                ? Take(next => reader.Before(execution, next), position is { } before ? before - 1 : long.MaxValue, limit + 1, step: -1)
                : Take(next => reader.From(execution, next), (position ?? 0) + 1, limit + 1, step: 1);
            return found.Count > limit ? new HistoryPage(found[..limit], Paging.Write(found[limit - 1].Id)) : new(found, null);
        });
    }

    public async ValueTask DisposeAsync()
    {
        entries.Writer.TryComplete();
        try
        {
            await writing;
        }
        finally
        {
            writer.Dispose();
            while (readers.TryTake(out var reader))
                reader.Dispose();
            file.Dispose();
        }
    }

    private static List<HistoryEvent> Take(Func<long, IEnumerable<HistoryEvent>> read, long next, int count, int step)
    {
        var found = new List<HistoryEvent>();
        while (found.Count < count)
        {
            var before = found.Count;
            found.AddRange(read(next).Take(count - before));
            if (found.Count == before)
                break;
            next = found[^1].Id + step;
            if (next < 1)
                break;
        }
        return found;
    }

    private async Task WriteAsync()
    {
        var batch = new List<SqliteEntry>();
        while (await entries.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < MostInCommit && entries.Reader.TryRead(out var entry))
                batch.Add(entry);
            Write(batch);
        }
    }

    private void Write(List<SqliteEntry> batch)
    {
        try
        {
            if (failure is null)
                writer.Write(batch);
        }
        catch (Exception exception)
        {
            // Whatever it was: what comes after builds on what was lost, so nothing may be written any more.
            Volatile.Write(ref failure, file.Describe(exception));
        }
        foreach (var entry in batch)
            entry.Done(entry, failure);
    }

    private static byte[] ReadKey(SqliteConnection connection)
    {
        using var statement = new SqliteStatement(connection, "SELECT token_key FROM journal", 0);
        if (statement.Scalar() is byte[] key)
            return key;
        key = RandomNumberGenerator.GetBytes(32);
        using var add = new SqliteStatement(connection, "INSERT INTO journal (token_key) VALUES (@0)", 1);
        add.Execute(key);
        return key;
    }

    private T Read<T>(Func<SqliteReader, T> read) => file.Guard(() =>
    {
        var reader = readers.TryTake(out var free) ? free : file.Connect(static connection => new SqliteReader(connection));
        try
        {
            return read(reader);
        }
        finally
        {
            readers.Add(reader);
        }
    });
}
