using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Services.Deliveries;

namespace OrderFlow.Local.Services.Sns;

/// <summary>Topics: the message is published, and its deliveries to the subscribers follow in the same write.</summary>
internal sealed class TopicTarget(TopicService topics) : ITarget
{
    public string Service => "sns";

    public Task<DeliveryOutcome> SendAsync(TargetMessage message, CancellationToken cancellation) =>
        Task.FromResult(DeliveryOutcome.DeliveredWith(
            topics.Route(message.Target.ToString(), new Publication(message.Text) { Attributes = message.Attributes }, Guid.NewGuid().ToString(), message.Trace)));
}
