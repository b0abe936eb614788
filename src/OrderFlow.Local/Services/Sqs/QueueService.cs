using System.Collections.Concurrent;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.Sqs;

/// <summary>SQS: standard and FIFO queues with visibility timeout, long polling, delays and dead-letter queues, durable.</summary>
internal sealed partial class QueueService : IDisposable
{
    private readonly Catalog<QueueDefinition> queues;
    private readonly ConcurrentDictionary<string, MessageQueue> messages = new();
    private readonly QueueStore store;
    private readonly LocalAccount account;
    private readonly HopFeed hops;
    private readonly TimeProvider time;
    private readonly CancellationTokenSource closing = new();
    private long lastSequence;

    public QueueService(LocalStore store, LocalAccount account, HopFeed hops, TimeProvider time)
    {
        queues = new(store, "sqs.queue");
        moves = new(store, "sqs.messageMove");
        this.store = new(store);
        this.account = account;
        this.hops = hops;
        this.time = time;
        foreach (var (queue, message) in this.store.Load())
        {
            Messages(queue).Add(message);
            lastSequence = message.Sequence;
        }

        foreach (var (queue, key, message) in this.store.LoadDeduplications(Now - Deduplication.Interval))
        {
            Messages(queue).Deduplication.Remember(key, message, Task.CompletedTask, message.Content.SentTimestamp);
            lastSequence = Math.Max(lastSequence, message.Sequence);
        }
    }

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    public string ArnOf(string queue) => account.Arn("sqs", queue);

    public IReadOnlyList<QueueDefinition> Queues(string prefix = "") =>
        [.. queues.All.Select(entry => entry.Value).Where(queue => queue.Name.StartsWith(prefix, StringComparison.Ordinal))];

    /// <exception cref="ServiceException">QueueDoesNotExist.</exception>
    public QueueDefinition Existing(string name) => queues.Find(name) ?? throw SqsErrors.NoQueue();

    /// <summary>The name of the queue that an ARN of this account stands for, or null.</summary>
    public string? NameOf(string arn) => Arn.Parse(arn) is { Service: "sqs" } parsed && queues.Find(parsed.Resource) is not null ? parsed.Resource : null;

    public (int Visible, int InFlight, int Delayed) Count(string name)
    {
        Expire(name);
        return Messages(name).Count(Now);
    }

    public async Task CreateAsync(string name, IReadOnlyDictionary<string, string> attributes, IReadOnlyDictionary<string, string>? tags = null)
    {
        var isFifo = attributes.GetValueOrDefault(QueueAttributes.FifoQueue) == "true";
        var stem = isFifo && name.EndsWith(".fifo", StringComparison.Ordinal) ? name[..^5] : name;
        if (isFifo && stem == name)
            throw SqsErrors.InvalidParameter("The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with .fifo suffix and be 1 to 80 in length");
        if (stem.Length == 0 || name.Length > 80 || !stem.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            throw SqsErrors.InvalidParameter("Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length");
        QueueAttributes.Validate(attributes, isFifo);
        if (queues.Find(name) is { } existing)
        {
            var current = new QueueAttributes(existing.Attributes).All;
            var differing = attributes.FirstOrDefault(pair => current.GetValueOrDefault(pair.Key) != pair.Value).Key;
            if (differing is not null)
                throw SqsErrors.QueueExists(differing);
            return;
        }

        var now = time.GetUtcNow().ToUnixTimeSeconds();
        await queues.PutAsync(name, new QueueDefinition(name, attributes, tags ?? new Dictionary<string, string>(), now, now));
    }

    public Task SetAttributesAsync(string name, IReadOnlyDictionary<string, string> attributes)
    {
        var queue = Existing(name);
        if (attributes.TryGetValue(QueueAttributes.FifoQueue, out var fifo) && (fifo == "true") != queue.IsFifo)
            throw SqsErrors.InvalidAttributeValue(QueueAttributes.FifoQueue);
        QueueAttributes.Validate(attributes, queue.IsFifo);
        var merged = queue.Attributes.Concat(attributes).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Last().Value);
        return queues.PutAsync(name, queue with { Attributes = merged, LastModifiedTimestamp = time.GetUtcNow().ToUnixTimeSeconds() });
    }

    /// <summary>Adds tags, and takes away those with the given keys.</summary>
    public Task TagAsync(string name, IReadOnlyDictionary<string, string> added, IReadOnlyList<string> removed)
    {
        var queue = Existing(name);
        var tags = queue.Tags.Where(tag => !removed.Contains(tag.Key) && !added.ContainsKey(tag.Key)).Concat(added).ToDictionary();
        return queues.PutAsync(name, queue with { Tags = tags });
    }

    public async Task DeleteQueueAsync(string name)
    {
        Existing(name);
        await queues.RemoveAsync(name);
        await store.ClearAsync(name);
        messages.TryRemove(name, out _);
    }

    public async Task PurgeAsync(string name)
    {
        Existing(name);
        await store.ClearAsync(name);
        Messages(name).Clear();
    }

    /// <summary>Ends the waits of all receivers: each is answered with what there is.</summary>
    public void EndWaits() => closing.Cancel();

    public void Dispose()
    {
        queues.Dispose();
        moves.Dispose();
        closing.Dispose();
    }

    private MessageQueue Messages(string name) => messages.GetOrAdd(name, _ => new MessageQueue());
}
