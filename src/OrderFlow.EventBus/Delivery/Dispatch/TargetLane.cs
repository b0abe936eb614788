using System.Diagnostics.CodeAnalysis;

namespace OrderFlow.EventBus.Delivery.Dispatch;

/// <summary>The deliveries of one target that are due, and how many of them run.</summary>
internal sealed class TargetLane(int maximumConcurrency, RateLimit rate)
{
    private readonly Queue<PendingDelivery> _due = new();
    private int _running;

    /// <summary>Whether the lane can be forgotten.</summary>
    public bool IsIdle => _running == 0 && _due.Count == 0;

    /// <summary>Whether the dispatcher will look again when the rate allows the next delivery.</summary>
    public bool IsAwaited { get; set; }

    /// <summary>Adds a delivery.</summary>
    public void Add(PendingDelivery delivery) => _due.Enqueue(delivery);

    /// <summary>Takes a delivery that may run now.</summary>
    public bool TryStart(DateTimeOffset now, [NotNullWhen(true)] out PendingDelivery? delivery)
    {
        delivery = null;
        if (_running >= maximumConcurrency || _due.Count == 0 || rate.NextAt(now) > now)
            return false;
        rate.Begin(now);
        delivery = _due.Dequeue();
        _running++;
        return true;
    }

    /// <summary>When the rate allows the next delivery; null when it is not the rate that holds it up.</summary>
    public DateTimeOffset? AllowedAt(DateTimeOffset now) =>
        _due.Count > 0 && _running < maximumConcurrency && rate.NextAt(now) is var next && next > now ? next : null;

    /// <summary>Drops what does not run yet and says how much it was.</summary>
    public int Clear()
    {
        var count = _due.Count;
        _due.Clear();
        return count;
    }

    /// <summary>Makes room for another delivery.</summary>
    public void Finish() => _running--;
}
