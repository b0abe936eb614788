namespace OrderFlow.EventBus.Delivery.Dispatch;

/// <summary>Lets no more than so many deliveries begin within any one second.</summary>
/// <param name="maximumPerSecond">How many; null for no limit. It may change at any time.</param>
internal sealed class RateLimit(Func<int?> maximumPerSecond)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);
    private readonly Queue<DateTimeOffset> _begun = new();

    /// <summary>When the next delivery may begin: now, or later.</summary>
    public DateTimeOffset NextAt(DateTimeOffset now)
    {
        while (_begun.TryPeek(out var oldest) && oldest <= now - Window)
            _begun.Dequeue();
        var maximum = maximumPerSecond() is { } limit ? Math.Max(1, limit) : int.MaxValue;
        return _begun.Count < maximum ? now : _begun.ElementAt(_begun.Count - maximum) + Window;
    }

    /// <summary>Counts a delivery that begins.</summary>
    public void Begin(DateTimeOffset now)
    {
        if (maximumPerSecond() is not null)
            _begun.Enqueue(now);
    }
}
