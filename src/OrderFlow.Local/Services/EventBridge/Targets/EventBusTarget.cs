using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Services.Deliveries;

namespace OrderFlow.Local.Services.EventBridge.Targets;

/// <summary>Event buses: the event goes on as it is, and its deliveries there follow in the same write.</summary>
internal sealed class EventBusTarget(EventBridgeService bridge)
{
    public Task<DeliveryOutcome> SendAsync(TargetMessage message, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var bus = bridge.ExistingBus(EventBridgeService.BusName(message.Target.ToString()));
        var routing = bridge.Route(bus.Name, BusEvent.Read(message.Payload, message.Trace));
        bridge.Announce(routing);
        return Task.FromResult(DeliveryOutcome.DeliveredWith(routing.Deliveries));
    }
}
