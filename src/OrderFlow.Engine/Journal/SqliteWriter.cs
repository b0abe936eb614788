using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace OrderFlow.Engine.Journal;

/// <summary>Writes entries into a journal's file, many in one transaction. For one thread.</summary>
internal sealed class SqliteWriter : IDisposable
{
    private readonly Dictionary<string, long> definitions = new(StringComparer.Ordinal);
    private readonly SqliteConnection connection;
    private readonly SqliteStatement begin;
    private readonly SqliteStatement commit;
    private readonly SqliteStatement addDefinition;
    private readonly SqliteStatement findDefinition;
    private readonly SqliteStatement addExecution;
    private readonly SqliteStatement endExecution;
    private readonly SqliteStatement addTurn;
    private readonly SqliteStatement putFrame;
    private readonly SqliteStatement putVariable;
    private readonly SqliteStatement putItems;
    private readonly SqliteStatement[] removeFrame;
    private readonly SqliteStatement[] removeAll;

    public SqliteWriter(SqliteConnection connection)
    {
        this.connection = connection;
        begin = new(connection, "BEGIN IMMEDIATE", 0);
        commit = new(connection, "COMMIT", 0);
        addDefinition = new(connection, "INSERT INTO definition (hash, text) VALUES (@0, @1) ON CONFLICT DO NOTHING", 2);
        findDefinition = new(connection, "SELECT id FROM definition WHERE hash = @0", 1);
        addExecution = new(
            connection,
            "INSERT INTO execution (id, arn, name, state_machine_arn, definition_id, status, start_ms, stop_ms, deadline_ms, role_arn, trace_header) VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9, @10)",
            11);
        endExecution = new(connection, "UPDATE execution SET status = @1, stop_ms = @2 WHERE id = @0", 3);
        addTurn = new(connection, "INSERT INTO turn (execution_id, first_id, last_id, events) VALUES (@0, @1, @2, @3)", 4);
        putFrame = new(
            connection,
            "INSERT OR REPLACE INTO frame (execution_id, frame_id, parent_id, position, state, status, due_ms, entered_event, previous_event, detail) VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9)",
            10);
        putVariable = new(connection, "INSERT OR REPLACE INTO variable (execution_id, frame_id, name, value) VALUES (@0, @1, @2, @3)", 4);
        putItems = new(connection, "INSERT OR REPLACE INTO map_items (execution_id, frame_id, items) VALUES (@0, @1, @2)", 3);
        string[] tables = ["frame", "variable", "map_items"];
        removeFrame = [.. tables.Select(table => new SqliteStatement(connection, $"DELETE FROM {table} WHERE execution_id = @0 AND frame_id = @1", 2))];
        removeAll = [.. tables.Select(table => new SqliteStatement(connection, $"DELETE FROM {table} WHERE execution_id = @0", 1))];
    }

    /// <summary>Writes entries in one transaction; either all of them are durable or none.</summary>
    public void Write(IReadOnlyList<SqliteEntry> entries)
    {
        begin.Execute();
        try
        {
            foreach (var entry in entries)
                Write(entry);
            commit.Execute();
        }
        catch
        {
            definitions.Clear();
            TryRollback();
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var statement in (SqliteStatement[])[begin, commit, addDefinition, findDefinition, addExecution, endExecution, addTurn, putFrame, putVariable, putItems, .. removeFrame, .. removeAll])
            statement.Dispose();
        connection.Dispose();
    }

    private void Write(SqliteEntry entry)
    {
        var execution = entry.Decision.Execution.Head;
        var ended = entry.Status != ExecutionStatus.Running;
        if (entry.Decision.IsStart)
        {
            addExecution.Execute(
                execution.Id, execution.Arn, execution.Name, execution.StateMachineArn, Definition(execution.Definition), (long)entry.Status,
                execution.StartTime.ToUnixTimeMilliseconds(), entry.StopTime?.ToUnixTimeMilliseconds(), execution.Deadline?.ToUnixTimeMilliseconds(),
                execution.RoleArn, execution.TraceHeader);
        }
        else if (ended)
        {
            endExecution.Execute(execution.Id, (long)entry.Status, entry.StopTime?.ToUnixTimeMilliseconds());
        }
        if (entry.Decision.Events is { Count: > 0 } events)
            addTurn.Execute(execution.Id, events[0].Id, events[^1].Id, entry.Events);
        if (ended)
        {
            if (!entry.Decision.IsStart)
                Remove(removeAll, execution.Id);
            return;
        }
        WriteFrames(execution.Id, entry);
    }

    private void WriteFrames(long execution, SqliteEntry entry)
    {
        foreach (var frame in entry.Removed)
        {
            foreach (var statement in removeFrame)
                statement.Execute(execution, (long)frame);
        }
        foreach (var row in entry.Frames)
        {
            putFrame.Execute(
                execution, (long)row.FrameId, (long?)row.ParentId, (long)row.Position, (long)row.State, (long)row.Status, row.Due,
                row.EnteredEvent, row.PreviousEvent, row.Detail);
        }
        foreach (var (frame, name, value) in entry.Variables)
            putVariable.Execute(execution, (long)frame, name, value);
        foreach (var (frame, items) in entry.Items)
            putItems.Execute(execution, (long)frame, items);
    }

    private static void Remove(SqliteStatement[] statements, long execution)
    {
        foreach (var statement in statements)
            statement.Execute(execution);
    }

    private long Definition(string text)
    {
        if (definitions.TryGetValue(text, out var id))
            return id;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        addDefinition.Execute(hash, text);
        return definitions[text] = (long)findDefinition.Scalar(hash)!;
    }

    private void TryRollback()
    {
        try
        {
            SqliteSchema.Execute(connection, "ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself, as it does when the disk is full.
        }
    }
}
