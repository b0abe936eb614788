using OrderFlow.EventBus.Delivery;

namespace OrderFlow.Local.Services.EventBridge;

/// <summary>What an event causes on a bus: the rules that it matches and the deliveries to their targets.</summary>
internal sealed record Routing(string BusName, BusEvent Event, IReadOnlyList<Rule> Matched, IReadOnlyList<DeliveryRequest> Deliveries)
{
    /// <summary>Whether the bus does not exist, so that the event vanishes.</summary>
    public bool Dropped { get; init; }
}
