using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Services.Deliveries;
using OrderFlow.Local.Services.Sqs;

namespace OrderFlow.Local.Services.EventBridge.Targets;

/// <summary>SQS queues: the body is the message, attributes become message attributes.</summary>
internal sealed class QueueTarget(QueueService queues) : ITarget
{
    public string Service => "sqs";

    public async Task<DeliveryOutcome> SendAsync(TargetMessage message, CancellationToken cancellation)
    {
        await queues.SendAsync(message.Target.Resource, new MessageContent(message.Text)
        {
            TraceHeader = message.Trace.ToString(),
            Attributes = message.Attributes,
        });
        return DeliveryOutcome.Delivered;
    }
}
