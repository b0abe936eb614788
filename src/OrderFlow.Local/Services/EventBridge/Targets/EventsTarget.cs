using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Services.Deliveries;
using OrderFlow.Local.Services.EventBridge.ApiDestinations;

namespace OrderFlow.Local.Services.EventBridge.Targets;

/// <summary>The targets of EventBridge itself: buses and API destinations.</summary>
internal sealed class EventsTarget(EventBusTarget buses, ApiDestinationTarget destinations) : ITarget
{
    public string Service => "events";

    public Task<DeliveryOutcome> SendAsync(TargetMessage message, CancellationToken cancellation) => ApiDestinationService.IsOne(message.Target)
        ? destinations.SendAsync(message, cancellation)
        : buses.SendAsync(message, cancellation);
}
