namespace OrderFlow.EventBus.Delivery.Journal;

/// <summary>What happens to a delivery in a journal.</summary>
public enum DeliveryChangeKind
{
    /// <summary>It was accepted.</summary>
    Added,

    /// <summary>An attempt failed: its attempts, due time and last failure are new.</summary>
    Rescheduled,

    /// <summary>It is done.</summary>
    Removed,
}
