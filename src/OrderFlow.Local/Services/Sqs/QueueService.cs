using System.Collections.Concurrent;
using System.Text;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.Sqs;

/// <summary>SQS: standard queues with visibility timeout, long polling, delays and dead-letter queues, durable.</summary>
internal sealed class QueueService : IDisposable
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
        this.store = new(store);
        this.account = account;
        this.hops = hops;
        this.time = time;
        foreach (var (queue, message) in this.store.Load())
        {
            Messages(queue).Add(message);
            lastSequence = message.Sequence;
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

    public (int Visible, int InFlight, int Delayed) Count(string name) => Messages(name).Count(Now);

    /// <summary>The messages of a queue, seen or not, oldest first; looking changes nothing.</summary>
    public IReadOnlyList<QueueMessage> Peek(string name, int most)
    {
        Existing(name);
        return Messages(name).Peek(most);
    }

    public async Task CreateAsync(string name, IReadOnlyDictionary<string, string> attributes, IReadOnlyDictionary<string, string>? tags = null)
    {
        if (name.EndsWith(".fifo", StringComparison.Ordinal))
            throw SqsErrors.Unsupported($"FIFO queues are not served yet (queue {name}).");
        if (name.Length is 0 or > 80 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            throw SqsErrors.InvalidParameter("Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length");
        QueueAttributes.Validate(attributes);
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
        QueueAttributes.Validate(attributes);
        var merged = queue.Attributes.Concat(attributes).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Last().Value);
        return queues.PutAsync(name, queue with { Attributes = merged, LastModifiedTimestamp = time.GetUtcNow().ToUnixTimeSeconds() });
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

    /// <summary>Puts a message in a queue; it is on disk when the task ends.</summary>
    /// <returns>The message's id.</returns>
    public async Task<QueueMessage> SendAsync(string name, MessageContent content, int? delaySeconds = null)
    {
        var attributes = new QueueAttributes(Existing(name).Attributes);
        Check(content, attributes.Number(QueueAttributes.MaximumSize));
        if (delaySeconds is < 0 or > 900)
            throw SqsErrors.InvalidParameter($"Value {delaySeconds} for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900.");

        var now = Now;
        var delay = delaySeconds ?? attributes.Number(QueueAttributes.DelaySeconds);
        var message = new QueueMessage(
            Interlocked.Increment(ref lastSequence), Guid.NewGuid().ToString(), content with { SentTimestamp = now }, now + (delay * 1_000L));
        await store.InsertAsync(name, [message]);
        Messages(name).Add(message);
        hops.Publish(new Hop
        {
            Kind = HopKind.MessageSent,
            TraceId = TraceHeader.Parse(content.TraceHeader)?.Root ?? TraceHeader.New(time).Root,
            Resource = name,
            Item = message.MessageId,
            Payload = content.Body,
        });
        return message;
    }

    /// <summary>Receives messages, waiting up to the wait time for the first one.</summary>
    public async Task<IReadOnlyList<QueueMessage>> ReceiveAsync(string name, int most, int? visibilitySeconds, int? waitSeconds, CancellationToken cancellation)
    {
        var attributes = new QueueAttributes(Existing(name).Attributes);
        var hidden = visibilitySeconds ?? attributes.Number(QueueAttributes.VisibilityTimeout);
        var deadline = Now + ((waitSeconds ?? attributes.Number(QueueAttributes.WaitTime)) * 1_000L);
        while (true)
        {
            var queue = Messages(name);
            // Asked for before looking: a message that arrives in between ends the wait at once.
            var next = queue.Next();
            var received = await TakeAsync(name, queue, attributes, most, hidden * 1_000L);
            var now = Now;
            if (received.Count > 0 || now >= deadline || closing.IsCancellationRequested)
                return received;

            var until = Math.Min(deadline, queue.Next().DueAt is { } due ? Math.Max(due, now + 1) : deadline);
            await WaitAsync(next.Changed, TimeSpan.FromMilliseconds(until - now), cancellation);
            Existing(name);
        }
    }

    public async Task DeleteMessageAsync(string name, string receiptHandle)
    {
        Existing(name);
        var id = IdOf(name, receiptHandle);
        if (Messages(name).Remove(id))
            await store.DeleteAsync(name, [id]);
    }

    public async Task ChangeVisibilityAsync(string name, string receiptHandle, int seconds)
    {
        Existing(name);
        if (seconds is < 0 or > 43_200)
            throw SqsErrors.InvalidParameter($"Value {seconds} for parameter VisibilityTimeout is invalid. Reason: VisibilityTimeout must be an integer between 0 and 43200.");
        var changed = Messages(name).Hide(IdOf(name, receiptHandle), Now, Now + (seconds * 1_000L)) ?? throw SqsErrors.NotInFlight();
        await store.UpdateAsync(name, [changed]);
    }

    /// <summary>Ends the waits of all receivers: each is answered with what there is.</summary>
    public void EndWaits() => closing.Cancel();

    public void Dispose()
    {
        queues.Dispose();
        closing.Dispose();
    }

    private async Task<IReadOnlyList<QueueMessage>> TakeAsync(string name, MessageQueue queue, QueueAttributes attributes, int most, long hiddenFor)
    {
        var now = Now;
        var taken = queue.Take(most, now, now + hiddenFor, message => Handle(name, message));
        if (taken.Count == 0)
            return taken;

        var oldest = now - (attributes.Number(QueueAttributes.RetentionPeriod) * 1_000L);
        var expired = taken.Where(message => message.Content.SentTimestamp < oldest).ToList();
        foreach (var message in expired)
            queue.Remove(message.MessageId);
        if (expired.Count > 0)
            await store.DeleteAsync(name, [.. expired.Select(message => message.MessageId)]);

        var given = taken.Except(expired).ToList();
        if (attributes.Redrive is { } redrive && NameOf(redrive.Arn) is { } deadLetters)
        {
            var exhausted = given.Where(message => message.ReceiveCount > redrive.MaxReceiveCount).ToList();
            await GiveUpAsync(name, queue, deadLetters, exhausted);
            given = [.. given.Except(exhausted)];
        }

        if (given.Count > 0)
            await store.UpdateAsync(name, given);
        return given;
    }

    private async Task GiveUpAsync(string name, MessageQueue queue, string deadLetters, List<QueueMessage> exhausted)
    {
        if (exhausted.Count == 0)
            return;
        var moved = exhausted.ConvertAll(message => message with
        {
            VisibleAt = Now,
            ReceiptHandle = null,
            ReceiveCount = message.ReceiveCount - 1,
            Content = message.Content with { DeadLetterQueueSourceArn = ArnOf(name) },
        });
        await store.MoveAsync(name, deadLetters, moved);
        foreach (var message in moved)
        {
            queue.Remove(message.MessageId);
            Messages(deadLetters).Add(message);
        }
    }

    private async Task WaitAsync(Task changed, TimeSpan longest, CancellationToken cancellation)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation, closing.Token);
        await Task.WhenAny(changed, Task.Delay(longest, time, waiting.Token));
        await waiting.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
    }

    private MessageQueue Messages(string name) => messages.GetOrAdd(name, _ => new MessageQueue());

    private string Handle(string name, QueueMessage message) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Guid.NewGuid()} {ArnOf(name)} {message.MessageId} {Now}"));

    private string IdOf(string name, string receiptHandle)
    {
        var bytes = new byte[receiptHandle.Length];
        var parts = Convert.TryFromBase64String(receiptHandle, bytes, out var written) ? Encoding.UTF8.GetString(bytes, 0, written).Split(' ') : [];
        return parts.Length == 4 && parts[1] == ArnOf(name) ? parts[2] : throw SqsErrors.InvalidReceipt(receiptHandle);
    }

    private static void Check(MessageContent content, int greatest)
    {
        if (content.Body.Length == 0)
            throw SqsErrors.Missing("MessageBody");
        if (content.Attributes.Count > 10)
            throw SqsErrors.InvalidParameter($"Number of message attributes [{content.Attributes.Count}] exceeds the allowed maximum [10].");
        if (content.Size > greatest)
            throw SqsErrors.InvalidParameter($"One or more parameters are invalid. Reason: Message must be shorter than {greatest} bytes.");
        if (content.Body.EnumerateRunes().Any(rune => rune.Value is (< 0x20 and not (0x9 or 0xA or 0xD)) or 0xFFFE or 0xFFFF))
            throw SqsErrors.InvalidContents();
    }
}
