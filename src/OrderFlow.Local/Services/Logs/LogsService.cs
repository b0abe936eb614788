using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.Logs;

/// <summary>CloudWatch Logs: groups, streams and their records, all on disk.</summary>
internal sealed class LogsService(LocalStore store, LocalAccount account, HopFeed hops, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan SweepInterval = TimeSpan.FromHours(1);

    private readonly Catalog<LogGroup> groups = new(store, "logs.group");
    private readonly Catalog<LogStream> streams = new(store, "logs.stream");
    private readonly Catalog<string> policies = new(store, "logs.resourcePolicy");
    private readonly ConcurrentDictionary<string, DateTimeOffset> sweeps = new();
    private readonly LogFollowers followers = new();

    public DateTimeOffset UtcNow => time.GetUtcNow();

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    public string ArnOf(string group) => account.Arn("logs", $"log-group:{group}:*");

    public LogGroup? Find(string group) => groups.Find(group);

    public IReadOnlyList<LogGroup> Groups(string prefix = "") =>
        [.. groups.All.Select(entry => entry.Value).Where(group => group.Name.StartsWith(prefix, StringComparison.Ordinal))];

    /// <exception cref="ServiceException">ResourceAlreadyExistsException, or InvalidParameterException for an impossible name.</exception>
    public Task CreateGroupAsync(string group, int? retentionInDays = null)
    {
        if (group.Length is 0 or > 512 || !group.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '/' or '.' or '#'))
            throw new ServiceException("InvalidParameterException", $"1 validation error detected: Value '{group}' at 'logGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_/#A-Za-z0-9]+");
        if (groups.Find(group) is not null)
            throw ServiceException.AlreadyExists("The specified log group already exists");
        LogRetention.Check(retentionInDays);
        return groups.PutAsync(group, new LogGroup(group, Now, retentionInDays));
    }

    /// <summary>Creates the group unless it exists, as services do that own their group.</summary>
    public Task EnsureGroupAsync(string group) =>
        groups.Find(group) is null ? groups.PutAsync(group, new LogGroup(group, Now)) : Task.CompletedTask;

    /// <exception cref="ServiceException">InvalidParameterException: there is no such retention.</exception>
    public Task SetRetentionAsync(string group, int? days)
    {
        LogRetention.Check(days);
        sweeps.TryRemove(group, out _);
        return groups.PutAsync(group, Existing(group) with { RetentionInDays = days });
    }

    public async Task DeleteGroupAsync(string group)
    {
        Existing(group);
        await store.WriteAsync(connection => LocalStore.Execute(connection, "DELETE FROM log_event WHERE log_group = $group", ("$group", group)));
        foreach (var (id, _) in streams.All.Where(entry => entry.Key.StartsWith(StreamId(group, ""), StringComparison.Ordinal)))
            await streams.RemoveAsync(id);
        await groups.RemoveAsync(group);
    }

    public async Task DeleteStreamAsync(string group, string stream)
    {
        Existing(group);
        if (!HasStream(group, stream))
            throw ServiceException.NotFound("The specified log stream does not exist.");
        await store.WriteAsync(connection => LocalStore.Execute(
            connection, "DELETE FROM log_event WHERE log_group = $group AND log_stream = $stream", ("$group", group), ("$stream", stream)));
        await streams.RemoveAsync(StreamId(group, stream));
    }

    public Task CreateStreamAsync(string group, string stream)
    {
        Existing(group);
        if (HasStream(group, stream))
            throw ServiceException.AlreadyExists("The specified log stream already exists");
        return streams.PutAsync(StreamId(group, stream), new LogStream(stream, Now));
    }

    public IReadOnlyList<LogStream> Streams(string group, string prefix = "")
    {
        Existing(group);
        var written = store.Read(
            "SELECT log_stream, min(timestamp), max(timestamp), max(ingestion_time), min(ingestion_time) FROM log_event WHERE log_group = $group GROUP BY log_stream",
            parameters => parameters.AddWithValue("$group", group),
            row => new LogStream(row.GetString(0), row.GetInt64(4), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3)));
        var names = written.Select(stream => stream.Name).ToHashSet();
        var empty = streams.All
            .Where(entry => entry.Key.StartsWith(StreamId(group, ""), StringComparison.Ordinal) && !names.Contains(entry.Value.Name))
            .Select(entry => entry.Value);
        return [.. written.Concat(empty).Where(stream => stream.Name.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(stream => stream.Name, StringComparer.Ordinal)];
    }

    public bool HasStream(string group, string stream) =>
        streams.Find(StreamId(group, stream)) is not null
        || store.Read(
            "SELECT 1 FROM log_event WHERE log_group = $group AND log_stream = $stream LIMIT 1",
            parameters =>
            {
                parameters.AddWithValue("$group", group);
                parameters.AddWithValue("$stream", stream);
            },
            row => row.GetInt32(0)).Count > 0;

    /// <summary>Writes records to a stream, which need not exist; they are on disk when the task ends.</summary>
    /// <exception cref="ServiceException">ResourceNotFoundException: there is no such group.</exception>
    public async Task AppendAsync(string group, string stream, IReadOnlyList<LogEntry> entries, TraceHeader trace)
    {
        var owner = Existing(group);
        var now = Now;
        var oldest = DueSweep(owner);
        await store.WriteAsync(connection =>
        {
            Sweep(connection, group, oldest);
            foreach (var entry in entries)
            {
                LocalStore.Execute(
                    connection,
                    "INSERT INTO log_event(log_group, log_stream, timestamp, ingestion_time, message) VALUES($group, $stream, $timestamp, $now, $message)",
                    ("$group", group),
                    ("$stream", stream),
                    ("$timestamp", entry.Timestamp),
                    ("$now", now),
                    ("$message", entry.Message));
            }
        });
        Publish(group, stream, entries, trace);
    }

    /// <summary>Writes a record that is delivered at least once: when the stream has one with the same key, it is the same, and stays.</summary>
    /// <exception cref="ServiceException">ResourceNotFoundException: there is no such group.</exception>
    public async Task AppendOnceAsync(string group, string stream, LogEntry entry, string deliveryKey, TraceHeader trace)
    {
        var owner = Existing(group);
        var now = Now;
        var oldest = DueSweep(owner);
        var inserted = 0;
        await store.WriteAsync(connection =>
        {
            Sweep(connection, group, oldest);
            inserted = LocalStore.Execute(
                connection,
                """
                INSERT INTO log_event(log_group, log_stream, timestamp, ingestion_time, message, delivery_key)
                SELECT $group, $stream, $timestamp, $now, $message, $key
                WHERE NOT EXISTS (SELECT 1 FROM log_event WHERE log_group = $group AND log_stream = $stream AND delivery_key = $key)
                """,
                ("$group", group),
                ("$stream", stream),
                ("$timestamp", entry.Timestamp),
                ("$now", now),
                ("$message", entry.Message),
                ("$key", deliveryKey));
        });
        if (inserted > 0)
            Publish(group, stream, [entry], trace);
    }

    /// <summary>The records of a group as they are written, in the order of their arrival, from now on; until it is cancelled or the endpoint stops.</summary>
    /// <exception cref="ServiceException">ResourceNotFoundException: there is no such group.</exception>
    public IAsyncEnumerable<LogEvent> FollowAsync(string group, FilterPattern? filter = null, CancellationToken cancellation = default)
    {
        Existing(group);
        var last = store.Read("SELECT ifnull(max(sequence), 0) FROM log_event", _ => { }, row => row.GetInt64(0))[0];
        return followers.FollowAsync(last, after => Written(group, after), filter ?? FilterPattern.Everything, cancellation);
    }

    /// <summary>Ends the enumerations of those who follow.</summary>
    public void EndFollowing() => followers.End();

    /// <summary>Reads records in the order of their times.</summary>
    /// <exception cref="ServiceException">ResourceNotFoundException: there is no such group.</exception>
    public IReadOnlyList<LogEvent> Read(LogQuery query)
    {
        var oldest = LogRetention.OldestOf(Existing(query.Group), time.GetUtcNow());
        var (order, beyond) = query.NewestFirst ? ("DESC", "<") : ("ASC", ">");
        var streamNames = query.Streams.Count > 0 ? $"AND log_stream IN ({string.Join(", ", query.Streams.Select((_, index) => $"$stream{index}"))})" : "";
        var matching = new List<LogEvent>();
        var from = query.From;
        // The pattern is matched here and not by SQLite, so read on in blocks until enough records match.
        while (matching.Count < query.Limit)
        {
            var place = from is null ? "" : $"AND (timestamp, sequence) {beyond} ($fromTime, $fromSequence)";
            var block = store.Read(
                $"""
                SELECT sequence, log_stream, timestamp, ingestion_time, message FROM log_event
                WHERE log_group = $group AND timestamp >= $start AND timestamp < $end AND log_stream >= $prefix {streamNames} {place}
                ORDER BY timestamp {order}, sequence {order} LIMIT 10000
                """,
                parameters => Bind(parameters, query, from, oldest),
                row => new LogEvent(row.GetInt64(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), row.GetString(4)));
            matching.AddRange(block.Where(entry => entry.Stream.StartsWith(query.StreamPrefix ?? "", StringComparison.Ordinal) && query.Filter.Matches(entry.Message)));
            if (block.Count < 10_000)
                break;
            from = (block[^1].Timestamp, block[^1].Sequence);
        }

        return matching.Count > query.Limit ? matching[..query.Limit] : matching;
    }

    /// <summary>Records a resource policy; the local endpoint enforces none.</summary>
    public Task PutResourcePolicyAsync(string name, string document) => policies.PutAsync(name, document);

    public Task DeleteResourcePolicyAsync(string name) => policies.RemoveAsync(name);

    public LogGroup Existing(string group) =>
        groups.Find(group) ?? throw ServiceException.NotFound("The specified log group does not exist.");

    public void Dispose()
    {
        groups.Dispose();
        streams.Dispose();
        policies.Dispose();
    }

    private void Publish(string group, string stream, IReadOnlyList<LogEntry> entries, TraceHeader trace)
    {
        foreach (var entry in entries)
            hops.Publish(new Hop { Kind = HopKind.LogWritten, TraceId = trace.Root, Resource = group, Item = stream, Payload = entry.Message });
        followers.Wake();
    }

    // What is older than the group keeps is not read any more at once; it is deleted with a later write, once an hour.
    private long DueSweep(LogGroup group)
    {
        var now = time.GetUtcNow();
        if (group.RetentionInDays is null || sweeps.GetValueOrDefault(group.Name) > now)
            return long.MinValue;
        sweeps[group.Name] = now + SweepInterval;
        return LogRetention.OldestOf(group, now);
    }

    private static void Sweep(SqliteConnection connection, string group, long oldest)
    {
        if (oldest > long.MinValue)
            LocalStore.Execute(connection, "DELETE FROM log_event WHERE log_group = $group AND timestamp < $oldest", ("$group", group), ("$oldest", oldest));
    }

    private IReadOnlyList<LogEvent> Written(string group, long after) => store.Read(
        "SELECT sequence, log_stream, timestamp, ingestion_time, message FROM log_event WHERE sequence > $after AND log_group = $group ORDER BY sequence LIMIT 1000",
        parameters =>
        {
            parameters.AddWithValue("$after", after);
            parameters.AddWithValue("$group", group);
        },
        row => new LogEvent(row.GetInt64(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), row.GetString(4)));

    private static string StreamId(string group, string stream) => $"{group}\n{stream}";

    private static void Bind(SqliteParameterCollection parameters, LogQuery query, (long Timestamp, long Sequence)? from, long oldest)
    {
        parameters.AddWithValue("$group", query.Group);
        parameters.AddWithValue("$start", Math.Max(query.Start ?? long.MinValue, oldest));
        parameters.AddWithValue("$end", query.End ?? long.MaxValue);
        parameters.AddWithValue("$prefix", query.StreamPrefix ?? "");
        for (var index = 0; index < query.Streams.Count; index++)
            parameters.AddWithValue($"$stream{index}", query.Streams[index]);
        if (from is not { } place)
            return;
        parameters.AddWithValue("$fromTime", place.Timestamp);
        parameters.AddWithValue("$fromSequence", place.Sequence);
    }
}
