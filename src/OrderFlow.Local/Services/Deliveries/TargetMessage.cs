using System.Text;
using OrderFlow.EventBus.Inputs;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Services.Sqs;

namespace OrderFlow.Local.Services.Deliveries;

/// <summary>Something for a target.</summary>
/// <param name="Target">The target's ARN.</param>
/// <param name="Payload">The JSON text in UTF-8.</param>
/// <param name="SourceId">The id of the event or request that it stems from.</param>
/// <param name="Trace">The trace that it belongs to.</param>
internal sealed record TargetMessage(Arn Target, ReadOnlyMemory<byte> Payload, string SourceId, TraceHeader Trace)
{
    /// <summary>What tells a repetition from another message to the same target.</summary>
    public string DeliveryKey { get; init; } = "";

    /// <summary>When the event happened; null when the message is no event.</summary>
    public DateTimeOffset? EventTime { get; init; }

    /// <summary>Attributes for targets whose messages have some.</summary>
    public IReadOnlyDictionary<string, MessageAttribute> Attributes { get; init; } = new Dictionary<string, MessageAttribute>();

    /// <summary>What a request to the target has besides its body; null when the target is none that is requested.</summary>
    public TargetHttpParameters? Http { get; init; }

    public string Text => Encoding.UTF8.GetString(Payload.Span);
}
