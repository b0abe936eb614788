namespace OrderFlow.EventBus.Delivery;

/// <summary>How a <see cref="DeliveryBroker"/> works.</summary>
public sealed record DeliveryBrokerOptions
{
    /// <summary>How many deliveries to one target run at a time, unless the invoker says otherwise.</summary>
    public const int DefaultMaximumConcurrency = 16;

    /// <summary>Where deliveries are kept until they are done. The broker closes it.</summary>
    public required Journal.IDeliveryJournal Journal { get; init; }

    /// <summary>The clock.</summary>
    /// <value>The system's.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gives numbers from 0 to 1 for the random part of waits; called from many threads.</summary>
    /// <value>The shared random source.</value>
    public Func<double> Random { get; init; } = System.Random.Shared.NextDouble;

    /// <summary>Gives ids to deliveries; called from many threads.</summary>
    /// <value>Random UUIDs in the order of time.</value>
    public Func<string> NewId { get; init; } = () => Guid.CreateVersion7().ToString();

    /// <summary>
    /// Told when the journal refused what became of an attempt, each second until it takes it. Meanwhile the delivery keeps its
    /// place among those that run; callers of <see cref="DeliveryBroker.AppendAsync"/> get such an exception themselves. It must not throw.
    /// </summary>
    /// <value>Nobody is told.</value>
    public Action<Exception>? OnJournalFailure { get; init; }

    /// <summary>How many writes may wait for the journal before those who accept deliveries have to wait.</summary>
    /// <value>4,096.</value>
    public int MaximumWaitingWrites { get; init; } = 4096;

    /// <summary>How long closing waits for running attempts before it cancels them.</summary>
    /// <value>5 seconds.</value>
    public TimeSpan CloseTimeout { get; init; } = TimeSpan.FromSeconds(5);
}
