using System.Collections.Concurrent;
using System.Security.Cryptography;
using OrderFlow.Engine.History;
using OrderFlow.Engine.Interpretation;

namespace OrderFlow.Engine.Journal;

/// <summary>Keeps executions in memory: for tests and for Express.</summary>
/// <param name="retained">The most ended executions that are kept; the oldest go first. No bound suits what lives as long as a test.</param>
internal sealed class InMemoryJournal(int retained = int.MaxValue) : IJournal
{
    private readonly ConcurrentDictionary<string, MemoryRecord> byArn = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> ended = new();

    public byte[] Key { get; } = RandomNumberGenerator.GetBytes(32);

    public long LastExecutionId => 0;

    public bool CanLoad => false;

    public JournalEntry Prepare(Decision decision) => new(decision);

    public ValueTask AppendAsync(JournalEntry entry)
    {
        var head = entry.Decision.Execution.Head;
        var record = entry.Decision.IsStart ? byArn[head.Arn] = new(entry.Decision.Execution) : byArn.GetValueOrDefault(head.Arn);
        record?.Append(entry);
        if (entry.Status != ExecutionStatus.Running)
        {
            ended.Enqueue(head.Arn);
            while (ended.Count > retained && ended.TryDequeue(out var oldest))
                byArn.TryRemove(oldest, out _);
        }
        entry.Done(entry, null);
        return ValueTask.CompletedTask;
    }

    public Execution? Load(long executionId) => null;

    public IEnumerable<PendingFrame> ReadPending() => [];

    public long? FindId(string arn) => byArn.TryGetValue(arn, out var record) ? record.Head.Id : null;

    public ExecutionDescription? Describe(string arn) => byArn.TryGetValue(arn, out var record) ? record.Describe() : null;

    public ExecutionPage List(ExecutionQuery query)
    {
        var limit = Paging.Limit(query.MaxResults);
        var before = Paging.Read(query.NextToken) ?? long.MaxValue;
        var found = byArn.Values
            .Where(record => record.Head.Id < before
                && (query.StateMachineArn is null || record.Head.StateMachineArn == query.StateMachineArn)
                && (query.Status is null || record.Status == query.Status)
                && (query.NameContains is null || record.Head.Name.Contains(query.NameContains, StringComparison.Ordinal)))
            .OrderByDescending(record => record.Head.Id)
            .Take(limit + 1)
            .ToList();
        return new(
            [.. found.Take(limit).Select(record => record.Summarize())],
            found.Count > limit ? Paging.Write(found[limit - 1].Head.Id) : null);
    }

    public IReadOnlyDictionary<ExecutionStatus, long> Count() => byArn.Values.CountBy(record => record.Status).ToDictionary(pair => pair.Key, pair => (long)pair.Value);

    public HistoryPage? ReadHistory(string arn, HistoryQuery query)
    {
        if (!byArn.TryGetValue(arn, out var record))
            return null;
        var limit = Paging.Limit(query.MaxResults);
        var after = Paging.Read(query.NextToken);
        var events = record.Events();
        IEnumerable<HistoryEvent> ordered = query.IsReverseOrder ? events.Reverse() : events;
        if (after is { } position)
            ordered = query.IsReverseOrder ? ordered.Where(e => e.Id < position) : ordered.Where(e => e.Id > position);
        var found = ordered.Take(limit + 1).ToList();
        return found.Count > limit
            ? new(found[..limit], Paging.Write(found[limit - 1].Id))
            : new(found, null);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
