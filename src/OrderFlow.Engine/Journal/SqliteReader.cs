using Microsoft.Data.Sqlite;
using OrderFlow.Engine.History;
using OrderFlow.Engine.Interpretation;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine.Journal;

/// <summary>Reads a journal's file. For one thread at a time.</summary>
internal sealed class SqliteReader : IDisposable
{
    private const string HeadColumns =
        "execution.id, arn, name, state_machine_arn, start_ms, deadline_ms, role_arn, trace_header, text, status, stop_ms";

    private readonly SqliteConnection connection;
    private readonly SqliteStatement byId;
    private readonly SqliteStatement byArn;
    private readonly SqliteStatement findId;
    private readonly SqliteStatement turnOf;
    private readonly SqliteStatement turnsFrom;
    private readonly SqliteStatement turnsBefore;
    private readonly SqliteStatement frames;
    private readonly SqliteStatement variables;
    private readonly SqliteStatement items;

    public SqliteReader(SqliteConnection connection)
    {
        this.connection = connection;
        byId = new(connection, $"SELECT {HeadColumns} FROM execution JOIN definition ON definition.id = definition_id WHERE execution.id = @0", 1);
        byArn = new(connection, $"SELECT {HeadColumns} FROM execution JOIN definition ON definition.id = definition_id WHERE arn = @0", 1);
        findId = new(connection, "SELECT id FROM execution WHERE arn = @0", 1);
        turnOf = new(connection, "SELECT events FROM turn WHERE execution_id = @0 AND first_id <= @1 ORDER BY first_id DESC LIMIT 1", 2);
        turnsFrom = new(connection, "SELECT events FROM turn WHERE execution_id = @0 AND last_id >= @1 ORDER BY first_id LIMIT 16", 2);
        turnsBefore = new(connection, "SELECT events FROM turn WHERE execution_id = @0 AND first_id <= @1 ORDER BY first_id DESC LIMIT 16", 2);
        frames = new(connection, "SELECT frame_id, parent_id, position, state, status, due_ms, entered_event, previous_event, detail FROM frame WHERE execution_id = @0 ORDER BY frame_id", 1);
        variables = new(connection, "SELECT frame_id, name, value FROM variable WHERE execution_id = @0", 1);
        items = new(connection, "SELECT frame_id, items FROM map_items WHERE execution_id = @0", 1);
    }

    public ExecutionRow? Execution(long id) => byId.Query(Row, id) is [var row] ? row : null;

    public ExecutionRow? Execution(string arn) => byArn.Query(Row, arn) is [var row] ? row : null;

    public long? FindId(string arn) => findId.Scalar(arn) as long?;

    /// <summary>The events of the turn that holds an event.</summary>
    public IReadOnlyList<HistoryEvent> TurnOf(long execution, long eventId) =>
        turnOf.Query(Events, execution, eventId) is [var events] ? events : [];

    /// <summary>The events of the turns from an event on; empty after the last.</summary>
    public IEnumerable<HistoryEvent> From(long execution, long eventId) =>
        turnsFrom.Query(Events, execution, eventId).SelectMany(events => events).Where(happened => happened.Id >= eventId);

    /// <summary>The events of the turns up to an event, the latest first.</summary>
    public IEnumerable<HistoryEvent> Before(long execution, long eventId) =>
        turnsBefore.Query(Events, execution, eventId).SelectMany(events => events.Reverse()).Where(happened => happened.Id <= eventId);

    public List<FrameRow> Frames(long execution) => frames.Query(
        reader => new FrameRow(
            reader.GetInt32(0), reader.IsDBNull(1) ? null : reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3), (FrameStatus)reader.GetInt32(4),
            NumberAt(reader, 5), reader.GetInt64(6), reader.GetInt64(7), TextAt(reader, 8)),
        execution);

    public List<(int FrameId, string Name, byte[] Value)> Variables(long execution) =>
        variables.Query(reader => (reader.GetInt32(0), reader.GetString(1), (byte[])reader.GetValue(2)), execution);

    public List<(int FrameId, byte[] Items)> Items(long execution) =>
        items.Query(reader => (reader.GetInt32(0), (byte[])reader.GetValue(1)), execution);

    public List<PendingFrame> Pending()
    {
        using var statement = new SqliteStatement(
            connection,
            """
            SELECT execution_id, frame_id, due_ms, status IN (0, 3) FROM frame WHERE status IN (0, 3) OR due_ms IS NOT NULL
            UNION ALL
            SELECT id, 0, deadline_ms, 0 FROM execution WHERE status = 0 AND deadline_ms IS NOT NULL
            """,
            0);
        return statement.Query(reader => new PendingFrame(
            reader.GetInt64(0), reader.GetInt32(1), NumberAt(reader, 2) is { } due ? DateTimeOffset.FromUnixTimeMilliseconds(due) : null, reader.GetBoolean(3)));
    }

    public List<ExecutionRow> List(ExecutionQuery query, long before, int limit)
    {
        using var statement = new SqliteStatement(
            connection,
            $"""
            SELECT {HeadColumns} FROM execution JOIN definition ON definition.id = definition_id
            WHERE execution.id < @0 AND (@1 IS NULL OR state_machine_arn = @1) AND (@2 IS NULL OR status = @2)
              AND (@3 IS NULL OR instr(name, @3) > 0)
            ORDER BY execution.id DESC LIMIT @4
            """,
            5);
        return statement.Query(Row, before, query.StateMachineArn, (long?)query.Status, query.NameContains, (long)limit);
    }

    public Dictionary<ExecutionStatus, long> Count()
    {
        using var statement = new SqliteStatement(connection, "SELECT status, count(*) FROM execution GROUP BY status", 0);
        return statement.Query(reader => KeyValuePair.Create((ExecutionStatus)reader.GetInt32(0), reader.GetInt64(1))).ToDictionary();
    }

    public void Dispose()
    {
        foreach (var statement in (SqliteStatement[])[byId, byArn, findId, turnOf, turnsFrom, turnsBefore, frames, variables, items])
            statement.Dispose();
        connection.Dispose();
    }

    private static ExecutionRow Row(SqliteDataReader reader)
    {
        var machine = reader.GetString(3);
        var head = new ExecutionHead
        {
            Id = reader.GetInt64(0),
            Arn = reader.GetString(1),
            Name = reader.GetString(2),
            StateMachineArn = machine,
            StateMachineName = machine[(machine.LastIndexOf(':') + 1)..],
            Definition = reader.GetString(8),
            Type = StateMachineType.Standard,
            StartTime = DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(4)),
            Deadline = NumberAt(reader, 5) is { } deadline ? DateTimeOffset.FromUnixTimeMilliseconds(deadline) : null,
            RoleArn = TextAt(reader, 6),
            TraceHeader = TextAt(reader, 7),
        };
        DateTimeOffset? stop = NumberAt(reader, 10) is { } stopped ? DateTimeOffset.FromUnixTimeMilliseconds(stopped) : null;
        return new(head, (ExecutionStatus)reader.GetInt32(9), stop);
    }

    private static HistoryEvent[] Events(SqliteDataReader reader) => [.. EventText.Read((byte[])reader.GetValue(0))];

    private static long? NumberAt(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetInt64(column);

    private static string? TextAt(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
