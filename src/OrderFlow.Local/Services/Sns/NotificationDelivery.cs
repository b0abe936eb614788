using System.Text;
using System.Text.Json;
using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Deliveries;
using OrderFlow.Local.Services.Sqs;

namespace OrderFlow.Local.Services.Sns;

/// <summary>Notifications on their way from a topic to a subscriber.</summary>
internal sealed class NotificationDelivery(DeliveryTargets targets, QueueService queues, WebServers webServers) : IDeliveryKind
{
    public const string Name = "notification";
    public const string MessageAttributes = "MESSAGE_ATTRIBUTES";
    public const string SubscriptionArn = "SUBSCRIPTION_ARN";
    public const string DeadLetterArn = "DEAD_LETTER_ARN";
    public const string IsRaw = "RAW";
    public const string IsConfirmation = "CONFIRMATION";

    public string Kind => Name;

    public async Task<DeliveryOutcome> DeliverAsync(PendingDelivery delivery, CancellationToken cancellation)
    {
        var trace = DeliveryFields.TraceOf(delivery);
        if (Arn.Parse(delivery.TargetKey) is not { } target)
            return await webServers.PostAsync(delivery, trace, cancellation);
        try
        {
            if (target.Service != "sqs")
                return await targets.SendAsync(new TargetMessage(target, delivery.Payload, DeliveryFields.Field(delivery, DeliveryFields.SourceId), trace), cancellation);

            await queues.SendAsync(target.Resource, new MessageContent(Encoding.UTF8.GetString(delivery.Payload.Span))
            {
                TraceHeader = trace.ToString(),
                Attributes = Attributes(delivery),
            });
            return DeliveryOutcome.Delivered;
        }
        catch (ServiceException error) when (error.StatusCode < 500)
        {
            // What a subscriber refuses it refuses again: SNS does not retry errors of the client.
            return DeliveryOutcome.Failed(new DeliveryFailure(error.QueryCode ?? error.Code, error.Message, IsRetryable: false));
        }
    }

    public Task<IReadOnlyList<DeliveryRequest>> GiveUpAsync(DeadLetter deadLetter)
    {
        if (deadLetter.Delivery.Attributes.GetValueOrDefault(DeadLetterArn) is not { } queue)
            return Task.FromResult<IReadOnlyList<DeliveryRequest>>([]);
        var attributes = Attributes(deadLetter.Delivery);
        attributes["RequestID"] = MessageAttribute.Text(DeliveryFields.Field(deadLetter.Delivery, DeliveryFields.SourceId));
        attributes["ErrorCode"] = MessageAttribute.Text(deadLetter.Failure.ErrorCode);
        attributes["ErrorMessage"] = MessageAttribute.Text(deadLetter.Failure.ErrorMessage);
        return Task.FromResult<IReadOnlyList<DeliveryRequest>>([DeadLetterKind.Request(queue, deadLetter, attributes)]);
    }

    private static Dictionary<string, MessageAttribute> Attributes(PendingDelivery delivery) =>
        JsonSerializer.Deserialize<Dictionary<string, MessageAttribute>>(DeliveryFields.Field(delivery, MessageAttributes)) ?? [];
}
