using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Services.Deliveries;
using OrderFlow.Local.Services.Logs;

namespace OrderFlow.Local.Services.EventBridge.Targets;

/// <summary>Log groups: one stream an event, the record is the event with the event's time.</summary>
internal sealed class LogGroupTarget(LogsService logs, TimeProvider time) : ITarget
{
    public string Service => "logs";

    public async Task<DeliveryOutcome> SendAsync(TargetMessage message, CancellationToken cancellation)
    {
        var group = message.Target.After("log-group:")?.Split(':')[0] ?? message.Target.Resource;
        var entry = new LogEntry((message.EventTime ?? time.GetUtcNow()).ToUnixTimeMilliseconds(), message.Text);
        await logs.AppendAsync(group, message.SourceId, [entry], message.Trace);
        return DeliveryOutcome.Delivered;
    }
}
