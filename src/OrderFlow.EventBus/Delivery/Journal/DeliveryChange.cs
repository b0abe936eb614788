namespace OrderFlow.EventBus.Delivery.Journal;

/// <summary>A change of what a journal holds.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Delivery">The delivery as it is afterwards, or as it was before it was removed.</param>
public sealed record DeliveryChange(DeliveryChangeKind Kind, PendingDelivery Delivery);
