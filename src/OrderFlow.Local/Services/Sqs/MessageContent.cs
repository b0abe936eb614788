using System.Text;
using System.Text.Json.Serialization;

namespace OrderFlow.Local.Services.Sqs;

/// <summary>What a sender put in a message.</summary>
/// <param name="Body">The text.</param>
internal sealed record MessageContent(string Body)
{
    public IReadOnlyDictionary<string, MessageAttribute> Attributes { get; init; } = new Dictionary<string, MessageAttribute>();

    /// <summary>The trace that the message belongs to, in the form of the <c>AWSTraceHeader</c> attribute.</summary>
    public string? TraceHeader { get; init; }

    /// <summary>When it was sent, milliseconds since 1970; set by the queue.</summary>
    public long SentTimestamp { get; init; }

    /// <summary>The queue that the message was given up in, or null.</summary>
    public string? DeadLetterQueueSourceArn { get; init; }

    /// <summary>The group in which messages of a FIFO queue keep their order.</summary>
    public string? MessageGroupId { get; init; }

    /// <summary>What tells a repetition from another message in a FIFO queue; set by the queue when it is made of the content.</summary>
    public string? MessageDeduplicationId { get; init; }

    /// <summary>Its size as SQS counts it: body, attribute names, types and values, in bytes.</summary>
    [JsonIgnore]
    public long Size => Encoding.UTF8.GetByteCount(Body) + Attributes.Sum(pair =>
        Encoding.UTF8.GetByteCount(pair.Key) + Encoding.UTF8.GetByteCount(pair.Value.DataType)
        + Encoding.UTF8.GetByteCount(pair.Value.StringValue ?? "") + (pair.Value.BinaryValue?.Length ?? 0));
}
