using System.Globalization;

namespace OrderFlow.Local.Services.Sqs;

/// <summary>A message in a queue. A new value takes its place with every change. Times in milliseconds since 1970.</summary>
/// <param name="Sequence">Its place among all messages of the endpoint, by which the oldest is given out first.</param>
/// <param name="MessageId">The id that the sender was told.</param>
/// <param name="Content">What was sent.</param>
/// <param name="VisibleAt">From when on it can be received.</param>
internal sealed record QueueMessage(long Sequence, string MessageId, MessageContent Content, long VisibleAt)
{
    public int ReceiveCount { get; init; }

    public long? FirstReceivedAt { get; init; }

    /// <summary>The handle of the latest receive, or null when it was never received.</summary>
    public string? ReceiptHandle { get; init; }

    /// <summary>The number that a FIFO queue tells for it: larger than those of all messages before it.</summary>
    public string SequenceNumber => Sequence.ToString("D20", CultureInfo.InvariantCulture);
}
