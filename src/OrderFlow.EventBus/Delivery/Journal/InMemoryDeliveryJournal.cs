namespace OrderFlow.EventBus.Delivery.Journal;

/// <summary>A journal that lasts as long as the process: for tests and for hosts that want no files. It can be opened again. It holds what is not done and no more, without a limit of its own.</summary>
public sealed class InMemoryDeliveryJournal : IDeliveryJournal
{
    private readonly Dictionary<string, (long Sequence, PendingDelivery Delivery)> _deliveries = [];
    private readonly Lock _lock = new();
    private long _sequence;

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<PendingDelivery>> LoadAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var inOrder = _deliveries.Values.OrderBy(entry => entry.Sequence).Select(entry => entry.Delivery);
            return ValueTask.FromResult<IReadOnlyList<PendingDelivery>>([.. inOrder]);
        }
    }

    /// <inheritdoc/>
    public ValueTask CommitAsync(IReadOnlyList<DeliveryChange> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var change in changes)
                Apply(change.Kind, change.Delivery);
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Keeps what it holds.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Apply(DeliveryChangeKind kind, PendingDelivery delivery)
    {
        if (kind == DeliveryChangeKind.Removed)
            _deliveries.Remove(delivery.Id);
        else if (kind == DeliveryChangeKind.Added)
            _deliveries.Add(delivery.Id, (_sequence++, delivery));
        else
            _deliveries[delivery.Id] = (_deliveries[delivery.Id].Sequence, delivery);
    }
}
