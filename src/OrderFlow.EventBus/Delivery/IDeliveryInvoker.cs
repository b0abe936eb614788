namespace OrderFlow.EventBus.Delivery;

/// <summary>What the host of a <see cref="DeliveryBroker"/> does with deliveries. Its members are called from many threads at a time.</summary>
public interface IDeliveryInvoker
{
    /// <summary>Delivers once.</summary>
    /// <returns>What became of it. An exception counts as a failure that can be retried.</returns>
    /// <param name="delivery">The delivery; it may have been delivered before if the process ended between success and its record.</param>
    /// <param name="cancellationToken">Set when the broker closes; an attempt that ends so is repeated after the next start and does not count.</param>
    Task<DeliveryOutcome> InvokeAsync(PendingDelivery delivery, CancellationToken cancellationToken);

    /// <summary>Decides what becomes of a delivery that is given up.</summary>
    /// <returns>What is delivered instead, for instance to a dead-letter queue or an on-failure destination; accepted in the same write that forgets this delivery. If it throws, it is asked again later.</returns>
    /// <param name="deadLetter">The delivery and why it is given up.</param>
    /// <param name="cancellationToken">Set when the broker closes.</param>
    Task<IReadOnlyList<DeliveryRequest>> ExhaustedAsync(DeadLetter deadLetter, CancellationToken cancellationToken);

    /// <summary>How many deliveries to a target run at a time.</summary>
    /// <param name="targetKey">The target.</param>
    int MaximumConcurrency(string targetKey) => DeliveryBrokerOptions.DefaultMaximumConcurrency;

    /// <summary>How many deliveries to a target may begin within any one second; null for as many as come. Asked before each.</summary>
    /// <param name="targetKey">The target.</param>
    int? MaximumRatePerSecond(string targetKey) => null;
}
