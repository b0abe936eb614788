namespace OrderFlow.EventBus.Delivery.Journal;

/// <summary>Keeps deliveries until they are done. Only one thread at a time calls it.</summary>
public interface IDeliveryJournal : IAsyncDisposable
{
    /// <summary>All deliveries that are not done, in the order of their acceptance.</summary>
    ValueTask<IReadOnlyList<PendingDelivery>> LoadAsync(CancellationToken cancellationToken);

    /// <summary>Makes changes durable, all or none.</summary>
    ValueTask CommitAsync(IReadOnlyList<DeliveryChange> changes, CancellationToken cancellationToken);
}
