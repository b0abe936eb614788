using System.Text;

namespace OrderFlow.EventBus.Events;

/// <summary>An event as a client puts it on a bus.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEventsRequestEntry.html"/>
public sealed record PutEventsEntry
{
    /// <summary>How many bytes a time counts, however it is written.</summary>
    private const int TimeSize = 14;

    /// <summary>Where the event comes from.</summary>
    public string? Source { get; init; }

    /// <summary>What kind of event it is.</summary>
    public string? DetailType { get; init; }

    /// <summary>The JSON object with its content, as text.</summary>
    public string? Detail { get; init; }

    /// <summary>When it happened; the time of the call if null.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>The ARNs of the resources that it is about.</summary>
    public IReadOnlyList<string> Resources { get; init; } = [];

    /// <summary>The name or ARN of the bus; the default bus if null.</summary>
    public string? EventBusName { get; init; }

    /// <summary>An X-Ray trace header.</summary>
    public string? TraceHeader { get; init; }

    /// <summary>The size that counts against the limit of a call, in bytes: 14 for a time, and the UTF-8 of source, detail type, detail and resources.</summary>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html"/>
    public int Size => (Time is null ? 0 : TimeSize)
        + SizeOf(Source) + SizeOf(DetailType) + SizeOf(Detail)
        + Resources.Sum(SizeOf);

    private static int SizeOf(string? text) => text is null ? 0 : Encoding.UTF8.GetByteCount(text);
}
