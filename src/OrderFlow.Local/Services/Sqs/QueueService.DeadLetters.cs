using System.Globalization;
using System.Text;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.Sqs;

/// <content>Dead-letter queues: what was received too often goes there, and back.</content>
internal sealed partial class QueueService
{
    private readonly Catalog<MessageMove> moves;

    /// <summary>The queues whose dead letters go to a queue.</summary>
    public IReadOnlyList<QueueDefinition> SourcesOf(string deadLetterQueue)
    {
        Existing(deadLetterQueue);
        var arn = ArnOf(deadLetterQueue);
        return [.. Queues().Where(queue => new QueueAttributes(queue.Attributes).Redrive?.Arn == arn)];
    }

    /// <summary>Moves the messages of a dead-letter queue that can be received to another queue, or each to the queue that it came from.</summary>
    public async Task<MessageMove> MoveAsync(string sourceArn, string? destinationArn)
    {
        if (NameOf(sourceArn) is not { } source || (destinationArn is not null && NameOf(destinationArn) is null))
            throw SqsErrors.NoResource("The resource that you specified for the SourceArn parameter doesn't exist.");
        if (SourcesOf(source).Count == 0)
            throw SqsErrors.InvalidParameter("Source queue must be configured as a Dead Letter Queue.");

        var moved = 0;
        var queue = Messages(source);
        Expire(source);
        foreach (var message in queue.Take(int.MaxValue, Now, Now, isFifo: false, message => Handle(source, message)))
        {
            if (NameOf(destinationArn ?? message.Content.DeadLetterQueueSourceArn ?? "") is not { } destination)
                continue;
            await TransferAsync(source, queue, destination, message with { ReceiveCount = 0, FirstReceivedAt = null, Content = message.Content with { DeadLetterQueueSourceArn = null } });
            moved++;
        }

        var move = new MessageMove(sourceArn, destinationArn, moved, Now);
        await moves.PutAsync(string.Create(CultureInfo.InvariantCulture, $"{source}|{Now:D20}|{Guid.NewGuid()}"), move);
        return move;
    }

    /// <summary>The moves out of a queue, the latest first.</summary>
    public IReadOnlyList<MessageMove> Moves(string sourceArn) =>
        NameOf(sourceArn) is null
            ? throw SqsErrors.NoResource("The resource that you specified for the SourceArn parameter doesn't exist.")
            : [.. moves.All.Select(entry => entry.Value).Where(move => move.SourceArn == sourceArn).OrderByDescending(move => move.StartedTimestamp)];

    /// <summary>The token of a move, as clients get it.</summary>
    public static string HandleOf(MessageMove move) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{{\"taskId\":\"{move.StartedTimestamp}\",\"sourceArn\":\"{move.SourceArn}\"}}")));

    /// <summary>Takes out what was received too often.</summary>
    /// <returns>What is left.</returns>
    private async Task<IReadOnlyList<QueueMessage>> GiveUpAsync(string name, MessageQueue queue, QueueAttributes attributes, IReadOnlyList<QueueMessage> taken)
    {
        if (attributes.Redrive is not { } redrive || NameOf(redrive.Arn) is not { } deadLetters)
            return taken;
        foreach (var message in taken.Where(message => message.ReceiveCount > redrive.MaxReceiveCount))
        {
            await TransferAsync(name, queue, deadLetters, message with
            {
                ReceiveCount = message.ReceiveCount - 1,
                Content = message.Content with { DeadLetterQueueSourceArn = ArnOf(name) },
            });
        }

        return [.. taken.Where(message => message.ReceiveCount <= redrive.MaxReceiveCount)];
    }

    private async Task TransferAsync(string name, MessageQueue queue, string destination, QueueMessage message)
    {
        var moved = message with { VisibleAt = Now, ReceiptHandle = null };
        await store.MoveAsync(name, destination, [moved]);
        queue.Remove(moved.MessageId);
        Messages(destination).Add(moved);
    }
}
