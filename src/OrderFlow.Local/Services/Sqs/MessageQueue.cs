using System.Diagnostics.CodeAnalysis;

namespace OrderFlow.Local.Services.Sqs;

/// <summary>
/// The messages of one queue in memory: those that can be received now, oldest first, and those that become visible later.
/// It decides; <see cref="QueueService"/> makes what it decided durable.
/// </summary>
internal sealed class MessageQueue
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, QueueMessage> byId = [];
    private readonly SortedDictionary<long, string> order = [];
    private readonly SortedDictionary<long, QueueMessage> visible = [];
    private readonly Dictionary<string, QueueMessage> inFlight = [];
    private readonly PriorityQueue<QueueMessage, long> hidden = new();
    private TaskCompletionSource arrival = NewArrival();

    /// <summary>What FIFO queues remember of messages that were sent.</summary>
    public Deduplication Deduplication { get; } = new();

    /// <summary>How many messages could be received, were received and not deleted, and wait for their delay.</summary>
    public (int Visible, int InFlight, int Delayed) Count(long now)
    {
        lock (gate)
        {
            Uncover(now);
            return (visible.Count, inFlight.Count, byId.Count - visible.Count - inFlight.Count);
        }
    }

    public void Add(QueueMessage message)
    {
        lock (gate)
            Put(message);
        Signal();
    }

    /// <summary>The oldest messages, whether they can be received or not; they stay as they are.</summary>
    public IReadOnlyList<QueueMessage> Peek(int most)
    {
        lock (gate)
            return [.. order.Values.Take(most).Select(id => byId[id])];
    }

    public bool Remove(string messageId)
    {
        lock (gate)
        {
            if (!Forget(messageId, out var message))
                return false;
            if (message.Content.MessageGroupId is null)
                return true;
        }

        // The next messages of its group may be received now.
        Signal();
        return true;
    }

    public void Clear()
    {
        lock (gate)
        {
            byId.Clear();
            order.Clear();
            visible.Clear();
            inFlight.Clear();
            hidden.Clear();
        }
    }

    /// <summary>Takes out the messages that were sent before a moment.</summary>
    public IReadOnlyList<string> Expire(long oldest)
    {
        lock (gate)
        {
            var expired = new List<string>();
            while (order.Count > 0 && order.First().Value is var id && byId[id].Content.SentTimestamp < oldest)
            {
                Forget(id, out _);
                expired.Add(id);
            }

            return expired;
        }
    }

    /// <summary>
    /// Takes up to so many messages out of sight until <paramref name="hiddenUntil"/>. Of a group of a FIFO queue none is given while
    /// others of it are in flight.
    /// </summary>
    public IReadOnlyList<QueueMessage> Take(int most, long now, long hiddenUntil, bool isFifo, Func<QueueMessage, string> handle)
    {
        lock (gate)
        {
            Uncover(now);
            var blocked = isFifo ? inFlight.Values.Select(message => message.Content.MessageGroupId).ToHashSet() : [];
            var chosen = visible.Values.Where(message => !isFifo || !blocked.Contains(message.Content.MessageGroupId)).Take(most).ToList();
            return [.. chosen.Select(message => Put(message with
            {
                VisibleAt = hiddenUntil,
                ReceiveCount = message.ReceiveCount + 1,
                FirstReceivedAt = message.FirstReceivedAt ?? now,
                ReceiptHandle = handle(message),
            }))];
        }
    }

    /// <summary>Changes when a message becomes visible again; null when it is not there or not in flight.</summary>
    public QueueMessage? Hide(string messageId, long now, long until)
    {
        QueueMessage changed;
        lock (gate)
        {
            Uncover(now);
            if (!inFlight.TryGetValue(messageId, out var message))
                return null;
            changed = Put(message with { VisibleAt = until });
        }

        // A receiver may wait for the old moment; it looks again.
        Signal();
        return changed;
    }

    /// <summary>What a receiver that found nothing waits for: a task that ends with the next change, and the moment when a hidden message comes due.</summary>
    public (Task Changed, long? DueAt) Next()
    {
        lock (gate)
            return (arrival.Task, hidden.TryPeek(out _, out var due) ? due : null);
    }

    private static TaskCompletionSource NewArrival() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Signal()
    {
        TaskCompletionSource waiting;
        lock (gate)
            (waiting, arrival) = (arrival, NewArrival());
        waiting.TrySetResult();
    }

    private QueueMessage Put(QueueMessage message)
    {
        byId[message.MessageId] = message;
        order[message.Sequence] = message.MessageId;
        visible.Remove(message.Sequence);
        if (message.ReceiptHandle is not null)
            inFlight[message.MessageId] = message;
        hidden.Enqueue(message, message.VisibleAt);
        return message;
    }

    private bool Forget(string messageId, [NotNullWhen(true)] out QueueMessage? message)
    {
        if (!byId.Remove(messageId, out message))
            return false;
        order.Remove(message.Sequence);
        visible.Remove(message.Sequence);
        inFlight.Remove(messageId);
        return true;
    }

    private void Uncover(long now)
    {
        while (hidden.TryPeek(out var message, out var due) && due <= now)
        {
            hidden.Dequeue();
            // An entry that was overtaken by a change or a delete is not the current one.
            if (!byId.TryGetValue(message.MessageId, out var current) || !ReferenceEquals(current, message))
                continue;
            visible[message.Sequence] = message;
            inFlight.Remove(message.MessageId);
        }
    }
}
