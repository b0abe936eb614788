using System.Text.Json;
using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Services.Sqs;

namespace OrderFlow.Local.Services.Deliveries;

/// <summary>Messages on their way to a dead-letter queue.</summary>
internal sealed class DeadLetterKind(DeliveryTargets targets) : IDeliveryKind
{
    private const string Name = "dead-letter";
    private const string MessageAttributes = "MESSAGE_ATTRIBUTES";

    public string Kind => Name;

    /// <summary>The delivery of a message to a dead-letter queue or topic, with attributes that are texts.</summary>
    public static DeliveryRequest Request(string target, DeadLetter deadLetter, IReadOnlyDictionary<string, string> attributes) =>
        Request(target, deadLetter, attributes.ToDictionary(pair => pair.Key, pair => MessageAttribute.Text(pair.Value)));

    /// <summary>The delivery of a message to a dead-letter queue or topic.</summary>
    public static DeliveryRequest Request(string target, DeadLetter deadLetter, IReadOnlyDictionary<string, MessageAttribute> attributes) => new(target, deadLetter.Delivery.Payload)
    {
        Attributes = new Dictionary<string, string>
        {
            [DeliveryFields.Kind] = Name,
            [DeliveryFields.Trace] = DeliveryFields.TraceOf(deadLetter.Delivery).ToString(),
            [DeliveryFields.SourceId] = DeliveryFields.Field(deadLetter.Delivery, DeliveryFields.SourceId),
            [DeliveryFields.SourceName] = DeliveryFields.Field(deadLetter.Delivery, DeliveryFields.SourceName),
            [MessageAttributes] = JsonSerializer.Serialize(attributes),
        },
    };

    public Task<DeliveryOutcome> DeliverAsync(PendingDelivery delivery, CancellationToken cancellation) =>
        targets.SendAsync(
            new TargetMessage(
                Arn.Parse(delivery.TargetKey)!.Value,
                delivery.Payload,
                DeliveryFields.Field(delivery, DeliveryFields.SourceId),
                DeliveryFields.TraceOf(delivery))
            {
                Attributes = JsonSerializer.Deserialize<Dictionary<string, MessageAttribute>>(DeliveryFields.Field(delivery, MessageAttributes)) ?? [],
            },
            cancellation);

    // There is no dead letter for a dead letter; the hop feed has said so.
    public Task<IReadOnlyList<DeliveryRequest>> GiveUpAsync(DeadLetter deadLetter) => Task.FromResult<IReadOnlyList<DeliveryRequest>>([]);
}
