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
        // The stream has the event's id for its name, and the key is that of the rule and its target.
        await (message.DeliveryKey.Length > 0
            ? logs.AppendOnceAsync(group, message.SourceId, entry, message.DeliveryKey, message.Trace)
            : logs.AppendAsync(group, message.SourceId, [entry], message.Trace));
        return DeliveryOutcome.Delivered;
    }
}
