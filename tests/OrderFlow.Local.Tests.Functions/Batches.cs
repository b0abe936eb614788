using Amazon.Lambda.SNSEvents;
using Amazon.Lambda.SQSEvents;

namespace OrderFlow.Local.Tests.Functions;

/// <summary>Takes batches of a queue's messages, and what topics send.</summary>
public sealed class Batches
{
    /// <summary>Takes them all, unless one of them says otherwise.</summary>
    public string Take(SQSEvent batch) =>
        batch.Records.Exists(IsBad) ? throw new InvalidOperationException("A bad one.") : "taken";

    /// <summary>Says which of them it could not take.</summary>
    public SQSBatchResponse Report(SQSEvent batch) =>
        new(batch.Records.Where(IsBad).Select(record => new SQSBatchResponse.BatchItemFailure { ItemIdentifier = record.MessageId }).ToList());

    /// <summary>Tells what it got of a topic.</summary>
    public string Read(SNSEvent notification)
    {
        ArgumentNullException.ThrowIfNull(notification);
        var message = notification.Records[0].Sns;
        return $"{message.Message} {message.MessageAttributes["kind"].Value} {message.Timestamp:O}";
    }

    private static bool IsBad(SQSEvent.SQSMessage message) => message.Body == "bad";
}
