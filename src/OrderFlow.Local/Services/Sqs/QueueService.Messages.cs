using System.Security.Cryptography;
using System.Text;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Services.Sqs;

/// <content>Messages: sent, received, hidden, deleted.</content>
internal sealed partial class QueueService
{
    private const int GreatestInFlight = 120_000;
    private const long NoDeadline = long.MaxValue;

    /// <summary>Puts a message in a queue; it is on disk when the task ends. A repetition in a FIFO queue is answered with the message that it repeats.</summary>
    public async Task<QueueMessage> SendAsync(string name, MessageContent content, int? delaySeconds = null)
    {
        var queue = Existing(name);
        var attributes = new QueueAttributes(queue.Attributes);
        Check(content, attributes.Number(QueueAttributes.MaximumSize));
        CheckKind(queue, content, delaySeconds);

        var now = Now;
        var delay = delaySeconds ?? attributes.Number(QueueAttributes.DelaySeconds);
        var complete = content with { SentTimestamp = now, MessageDeduplicationId = queue.IsFifo ? content.MessageDeduplicationId ?? DigestOf(content) : null };
        var message = new QueueMessage(Interlocked.Increment(ref lastSequence), Guid.NewGuid().ToString(), complete, now + (delay * 1_000L));
        if (!queue.IsFifo)
            await StoreAsync(name, message, null);
        else if (await SendOnceAsync(name, message, attributes) is { } before)
            return before;

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
    public Task<IReadOnlyList<QueueMessage>> ReceiveAsync(string name, int most, int? visibilitySeconds, int? waitSeconds, CancellationToken cancellation)
    {
        var wait = waitSeconds ?? new QueueAttributes(Existing(name).Attributes).Number(QueueAttributes.WaitTime);
        return ReceiveUntilAsync(name, most, visibilitySeconds, Now + (wait * 1_000L), cancellation);
    }

    /// <summary>Receives messages, waiting for the first one as long as it takes.</summary>
    public Task<IReadOnlyList<QueueMessage>> ReceiveNextAsync(string name, int most, CancellationToken cancellation) =>
        ReceiveUntilAsync(name, most, null, NoDeadline, cancellation);

    /// <summary>The oldest messages of a queue, whether they can be received or not; they stay as they are.</summary>
    public IReadOnlyList<QueueMessage> Peek(string name, int most)
    {
        Existing(name);
        Expire(name);
        return Messages(name).Peek(most);
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

    private async Task<IReadOnlyList<QueueMessage>> ReceiveUntilAsync(string name, int most, int? visibilitySeconds, long deadline, CancellationToken cancellation)
    {
        while (true)
        {
            var definition = Existing(name);
            var queue = Messages(name);
            // Asked for before looking: a message that arrives in between ends the wait at once.
            var next = queue.Next();
            var (received, isAll) = await TakeAsync(definition, queue, most, visibilitySeconds);
            var now = Now;
            if (received.Count > 0 || (isAll && now >= deadline) || closing.IsCancellationRequested)
                return received;
            if (!isAll)
                continue;

            await WaitAsync(next.Changed, Math.Min(deadline, queue.Next().DueAt ?? deadline), cancellation);
        }
    }

    // Messages that go to the dead-letter queue instead are none that the receiver gets, and there may be others behind them.
    private async Task<(IReadOnlyList<QueueMessage> Messages, bool IsAll)> TakeAsync(QueueDefinition definition, MessageQueue queue, int most, int? visibilitySeconds)
    {
        var attributes = new QueueAttributes(definition.Attributes);
        Expire(definition.Name);
        var now = Now;
        if (queue.Count(now).InFlight >= GreatestInFlight)
            throw SqsErrors.OverLimit();
        var hiddenUntil = now + ((visibilitySeconds ?? attributes.Number(QueueAttributes.VisibilityTimeout)) * 1_000L);
        var taken = queue.Take(most, now, hiddenUntil, definition.IsFifo, message => Handle(definition.Name, message));
        if (taken.Count == 0)
            return (taken, true);

        var given = await GiveUpAsync(definition.Name, queue, attributes, taken);
        if (given.Count > 0)
            await store.UpdateAsync(definition.Name, given);
        return (given, false);
    }

    private async Task StoreAsync(string name, QueueMessage message, string? deduplicationKey)
    {
        await store.InsertAsync(name, message, deduplicationKey);
        Messages(name).Add(message);
    }

    // The message that was sent before with the same deduplication id, once it is on disk; null when this one is the first.
    private async Task<QueueMessage?> SendOnceAsync(string name, QueueMessage message, QueueAttributes attributes)
    {
        var key = attributes.IsDeduplicatedByGroup ? $"{message.Content.MessageGroupId}\n{message.Content.MessageDeduplicationId}" : message.Content.MessageDeduplicationId!;
        var sent = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var deduplication = Messages(name).Deduplication;
        if (deduplication.Remember(key, message, sent.Task, Now) is { } before)
        {
            await before.Sent;
            return before.Message;
        }

        try
        {
            await StoreAsync(name, message, key);
            sent.SetResult();
            return null;
        }
        catch (Exception error)
        {
            deduplication.Forget(key);
            sent.SetException(error);
            throw;
        }
    }

    private void Expire(string name)
    {
        var retention = new QueueAttributes(Existing(name).Attributes).Number(QueueAttributes.RetentionPeriod);
        if (Messages(name).Expire(Now - (retention * 1_000L)) is { Count: > 0 } expired)
            _ = store.DeleteAsync(name, expired);
    }

    private async Task WaitAsync(Task changed, long until, CancellationToken cancellation)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation, closing.Token);
        var longest = until == NoDeadline ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(Math.Max(0, until - Now));
        var over = Task.Delay(longest, time, waiting.Token);
        // Looked at once more, since the moment may have come before the wait for it began.
        if (Now < until)
            await Task.WhenAny(changed, over);
        await waiting.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
    }

    private string Handle(string name, QueueMessage message) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Guid.NewGuid()} {ArnOf(name)} {message.MessageId} {Now}"));

    private string IdOf(string name, string receiptHandle)
    {
        var bytes = new byte[receiptHandle.Length];
        var parts = Convert.TryFromBase64String(receiptHandle, bytes, out var written) ? Encoding.UTF8.GetString(bytes, 0, written).Split(' ') : [];
        return parts.Length == 4 && parts[1] == ArnOf(name) ? parts[2] : throw SqsErrors.InvalidReceipt(receiptHandle);
    }

    private static string DigestOf(MessageContent content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.Body)));

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

    private static void CheckKind(QueueDefinition queue, MessageContent content, int? delaySeconds)
    {
        if (delaySeconds is < 0 or > 900)
            throw SqsErrors.InvalidParameter($"Value {delaySeconds} for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900.");
        CheckId("MessageGroupId", content.MessageGroupId);
        CheckId("MessageDeduplicationId", content.MessageDeduplicationId);
        if (!queue.IsFifo)
        {
            if (content.MessageDeduplicationId is not null)
                throw SqsErrors.InvalidParameter($"Value {content.MessageDeduplicationId} for parameter MessageDeduplicationId is invalid. Reason: The request includes a parameter that is not valid for this queue type.");
            return;
        }

        if (delaySeconds is > 0)
            throw SqsErrors.InvalidParameter($"Value {delaySeconds} for parameter DelaySeconds is invalid. Reason: The request include parameter that is not valid for this queue type.");
        if (content.MessageGroupId is null)
            throw SqsErrors.Missing("MessageGroupId");
        if (content.MessageDeduplicationId is null && queue.Attributes.GetValueOrDefault(QueueAttributes.ContentBasedDeduplication) != "true")
            throw SqsErrors.InvalidParameter("The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly");
    }

    private static void CheckId(string parameter, string? id)
    {
        if (id is not null && (id.Length is 0 or > 128 || !id.All(c => c is > ' ' and <= '~')))
            throw SqsErrors.InvalidParameter($"Value {id} for parameter {parameter} is invalid. Reason: {parameter} can only include alphanumeric and punctuation characters. 1 to 128 in length.");
    }
}
