namespace OrderFlow.Local.Services.Sqs;

/// <summary>What a FIFO queue remembers of the messages of the last five minutes, so that none is sent twice.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-messagededuplicationid-property.html"/>
internal sealed class Deduplication
{
    /// <summary>How long a deduplication id counts, in milliseconds.</summary>
    public const long Interval = 5 * 60 * 1_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, (QueueMessage Message, Task Sent)> remembered = [];
    private readonly Queue<(string Key, long Until)> oldest = new();

    /// <summary>Remembers a message that is being sent.</summary>
    /// <returns>Null, or the message that was sent before with the same key, and the task that ends when that one is on disk.</returns>
    public (QueueMessage Message, Task Sent)? Remember(string key, QueueMessage message, Task sent, long now)
    {
        lock (gate)
        {
            while (oldest.TryPeek(out var first) && first.Until <= now)
                remembered.Remove(oldest.Dequeue().Key);
            if (remembered.TryGetValue(key, out var known))
                return known;
            remembered[key] = (message, sent);
            oldest.Enqueue((key, now + Interval));
            return null;
        }
    }

    /// <summary>Forgets a message that could not be sent after all.</summary>
    public void Forget(string key)
    {
        lock (gate)
            remembered.Remove(key);
    }
}
