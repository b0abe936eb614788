using OrderFlow.EventBus.Delivery;

namespace OrderFlow.Local.Services.Deliveries;

/// <summary>What happens with the deliveries of one kind: events to targets, asynchronous invocations, and so on.</summary>
internal interface IDeliveryKind
{
    /// <summary>The value of <see cref="DeliveryFields.Kind"/>.</summary>
    string Kind { get; }

    /// <summary>Delivers once.</summary>
    Task<DeliveryOutcome> DeliverAsync(PendingDelivery delivery, CancellationToken cancellation);

    /// <summary>What is delivered instead of a delivery that is given up.</summary>
    Task<IReadOnlyList<DeliveryRequest>> GiveUpAsync(DeadLetter deadLetter);
}
