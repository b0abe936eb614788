using System.Text;
using System.Text.Json;
using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Services.Deliveries;
using OrderFlow.Local.Services.Sqs;

namespace OrderFlow.Local.Services.Sns;

/// <summary>Notifications on their way from a topic to a subscriber.</summary>
internal sealed class NotificationDelivery(DeliveryTargets targets, QueueService queues) : IDeliveryKind
{
    public const string Name = "notification";
    public const string MessageAttributes = "MESSAGE_ATTRIBUTES";

    public string Kind => Name;

    public async Task<DeliveryOutcome> DeliverAsync(PendingDelivery delivery, CancellationToken cancellation)
    {
        var target = Arn.Parse(delivery.TargetKey)!.Value;
        var trace = DeliveryFields.TraceOf(delivery);
        if (target.Service != "sqs")
            return await targets.SendAsync(new TargetMessage(target, delivery.Payload, DeliveryFields.Field(delivery, DeliveryFields.SourceId), trace), cancellation);

        await queues.SendAsync(target.Resource, new MessageContent(Encoding.UTF8.GetString(delivery.Payload.Span))
        {
            TraceHeader = trace.ToString(),
            Attributes = JsonSerializer.Deserialize<Dictionary<string, MessageAttribute>>(DeliveryFields.Field(delivery, MessageAttributes)) ?? [],
        });
        return DeliveryOutcome.Delivered;
    }

    // Subscriptions have no dead-letter queue here yet; the hop feed has said that the notification was given up.
    public Task<IReadOnlyList<DeliveryRequest>> GiveUpAsync(DeadLetter deadLetter) => Task.FromResult<IReadOnlyList<DeliveryRequest>>([]);
}
