using OrderFlow.EventBus.Delivery;
using OrderFlow.EventBus.Delivery.Journal;

namespace OrderFlow.EventBus.Tests.Delivery;

/// <summary>A journal that fails as a test says.</summary>
internal sealed class FailingJournal : IDeliveryJournal
{
    private readonly InMemoryDeliveryJournal _inner = new();
    private int _refused;

    /// <summary>Whether reading fails.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>The kind of change that is refused.</summary>
    public DeliveryChangeKind Refused { get; init; }

    /// <summary>How often it is refused.</summary>
    public int Times { get; init; } = 1;

    public bool IsClosed { get; private set; }

    public ValueTask<IReadOnlyList<PendingDelivery>> LoadAsync(CancellationToken cancellationToken) =>
        IsUnreadable ? throw new IOException("No disk.") : _inner.LoadAsync(cancellationToken);

    public ValueTask CommitAsync(IReadOnlyList<DeliveryChange> changes, CancellationToken cancellationToken) =>
        changes.Any(change => change.Kind == Refused) && _refused++ < Times
            ? throw new IOException("No disk.")
            : _inner.CommitAsync(changes, cancellationToken);

    public ValueTask DisposeAsync()
    {
        IsClosed = true;
        return _inner.DisposeAsync();
    }
}
