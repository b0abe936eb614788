namespace OrderFlow.Local.Services.Sqs;

/// <summary>
/// The messages of one queue in memory: those that can be received now, oldest first, and those that become visible later.
/// It decides; <see cref="QueueService"/> makes what it decided durable.
/// </summary>
internal sealed class MessageQueue
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, QueueMessage> byId = [];
    private readonly SortedDictionary<long, QueueMessage> visible = [];
    private readonly PriorityQueue<QueueMessage, long> hidden = new();
    private TaskCompletionSource arrival = NewArrival();

    /// <summary>How many messages could be received, were received and not deleted, and wait for their delay.</summary>
    public (int Visible, int InFlight, int Delayed) Count(long now)
    {
        lock (gate)
        {
            Uncover(now);
            var inFlight = byId.Values.Count(message => message.VisibleAt > now && message.ReceiptHandle is not null);
            return (visible.Count, inFlight, byId.Count - visible.Count - inFlight);
        }
    }

    public void Add(QueueMessage message)
    {
        TaskCompletionSource waiting;
        lock (gate)
        {
            byId[message.MessageId] = message;
            hidden.Enqueue(message, message.VisibleAt);
            waiting = arrival;
            arrival = NewArrival();
        }

        waiting.TrySetResult();
    }

    /// <summary>The messages that are there, seen or not, oldest first; looking changes nothing.</summary>
    public IReadOnlyList<QueueMessage> Peek(int most)
    {
        lock (gate)
            return [.. byId.Values.OrderBy(message => message.Sequence).Take(most)];
    }

    public QueueMessage? Find(string messageId)
    {
        lock (gate)
            return byId.GetValueOrDefault(messageId);
    }

    public bool Remove(string messageId)
    {
        lock (gate)
        {
            if (!byId.Remove(messageId, out var message))
                return false;
            visible.Remove(message.Sequence);
            return true;
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            byId.Clear();
            visible.Clear();
            hidden.Clear();
        }
    }

    /// <summary>Takes up to so many messages out of sight until <paramref name="hiddenUntil"/>.</summary>
    public IReadOnlyList<QueueMessage> Take(int most, long now, long hiddenUntil, Func<QueueMessage, string> handle)
    {
        lock (gate)
        {
            Uncover(now);
            var taken = new List<QueueMessage>();
            foreach (var message in visible.Values.Take(most).ToList())
            {
                visible.Remove(message.Sequence);
                taken.Add(Put(message with
                {
                    VisibleAt = hiddenUntil,
                    ReceiveCount = message.ReceiveCount + 1,
                    FirstReceivedAt = message.FirstReceivedAt ?? now,
                    ReceiptHandle = handle(message),
                }));
            }

            return taken;
        }
    }

    /// <summary>Changes when a message becomes visible again; null when it is not there or not in flight.</summary>
    public QueueMessage? Hide(string messageId, long now, long until)
    {
        TaskCompletionSource waiting;
        QueueMessage changed;
        lock (gate)
        {
            Uncover(now);
            if (!byId.TryGetValue(messageId, out var message) || visible.ContainsKey(message.Sequence) || message.ReceiptHandle is null)
                return null;
            changed = Put(message with { VisibleAt = until });
            waiting = arrival;
            arrival = NewArrival();
        }

        // A receiver may wait for the old moment; it looks again.
        waiting.TrySetResult();
        return changed;
    }

    /// <summary>What a receiver that found nothing waits for: a task that ends with the next change, and the moment when a hidden message comes due.</summary>
    public (Task Changed, long? DueAt) Next()
    {
        lock (gate)
            return (arrival.Task, hidden.TryPeek(out _, out var due) ? due : null);
    }

    private static TaskCompletionSource NewArrival() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private QueueMessage Put(QueueMessage message)
    {
        byId[message.MessageId] = message;
        hidden.Enqueue(message, message.VisibleAt);
        return message;
    }

    private void Uncover(long now)
    {
        while (hidden.TryPeek(out var message, out var due) && due <= now)
        {
            hidden.Dequeue();
            // An entry that was overtaken by a change or a delete is not the current one.
            if (byId.TryGetValue(message.MessageId, out var current) && ReferenceEquals(current, message))
                visible[message.Sequence] = message;
        }
    }
}
