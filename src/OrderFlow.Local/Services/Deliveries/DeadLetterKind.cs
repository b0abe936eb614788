using OrderFlow.EventBus.Delivery;

namespace OrderFlow.Local.Services.Deliveries;

/// <summary>Messages on their way to a dead-letter queue.</summary>
internal sealed class DeadLetterKind(DeliveryTargets targets) : IDeliveryKind
{
    private const string Name = "dead-letter";
    private const string MessageAttribute = "ATTRIBUTE:";

    public string Kind => Name;

    /// <summary>The delivery of a message to a dead-letter queue or topic.</summary>
    public static DeliveryRequest Request(string queueArn, DeadLetter deadLetter, IReadOnlyDictionary<string, string> messageAttributes)
    {
        var attributes = messageAttributes.ToDictionary(pair => MessageAttribute + pair.Key, pair => pair.Value);
        attributes[DeliveryFields.Kind] = Name;
        attributes[DeliveryFields.Trace] = DeliveryFields.TraceOf(deadLetter.Delivery).ToString();
        attributes[DeliveryFields.SourceId] = DeliveryFields.Field(deadLetter.Delivery, DeliveryFields.SourceId);
        attributes[DeliveryFields.SourceName] = DeliveryFields.Field(deadLetter.Delivery, DeliveryFields.SourceName);
        return new DeliveryRequest(queueArn, deadLetter.Delivery.Payload) { Attributes = attributes };
    }

    public Task<DeliveryOutcome> DeliverAsync(PendingDelivery delivery, CancellationToken cancellation) =>
        targets.SendAsync(
            new TargetMessage(
                Arn.Parse(delivery.TargetKey)!.Value,
                delivery.Payload,
                DeliveryFields.Field(delivery, DeliveryFields.SourceId),
                DeliveryFields.TraceOf(delivery))
            {
                Attributes = delivery.Attributes.Where(pair => pair.Key.StartsWith(MessageAttribute, StringComparison.Ordinal))
                    .ToDictionary(pair => pair.Key[MessageAttribute.Length..], pair => pair.Value),
            },
            cancellation);

    // There is no dead letter for a dead letter; the hop feed has said so.
    public Task<IReadOnlyList<DeliveryRequest>> GiveUpAsync(DeadLetter deadLetter) => Task.FromResult<IReadOnlyList<DeliveryRequest>>([]);
}
