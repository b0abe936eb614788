namespace OrderFlow.Engine.Timers;

/// <summary>The timers of all executions behind one timer of the clock.</summary>
internal sealed class ExecutionTimers : IDisposable
{
    // The clock's timers take at most some 49 days; what is due later is looked at again.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(24);
    private readonly Lock gate = new();
    private readonly DueQueue queue = new();
    private readonly TimeProvider clock;
    private readonly Action<TimerKey> onDue;
    private readonly ITimer timer;
    private long armedFor = long.MaxValue;
    private bool disposed;

    public ExecutionTimers(TimeProvider clock, Action<TimerKey> onDue)
    {
        this.clock = clock;
        this.onDue = onDue;
        timer = clock.CreateTimer(static timers => ((ExecutionTimers)timers!).Fire(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Set(TimerKey key, DateTimeOffset due)
    {
        lock (gate)
        {
            queue.Set(key, due.UtcTicks);
            Arm();
        }
    }

    public void Remove(TimerKey key)
    {
        lock (gate)
        {
            queue.Remove(key);
            Arm();
        }
    }

    public void Dispose()
    {
        lock (gate)
            disposed = true;
        timer.Dispose();
    }

    private void Fire()
    {
        var due = new List<TimerKey>();
        lock (gate)
        {
            if (disposed)
                return;
            var now = clock.GetUtcNow().UtcTicks;
            while (queue.TryTake(now, out var key))
                due.Add(key);
            armedFor = long.MaxValue;
            Arm();
        }
        foreach (var key in due)
            onDue(key);
    }

    private void Arm()
    {
        var next = queue.Next ?? long.MaxValue;
        if (next == armedFor || disposed)
            return;
        armedFor = next;
        if (next == long.MaxValue)
        {
            timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            return;
        }
        var wait = TimeSpan.FromTicks(Math.Max(0, next - clock.GetUtcNow().UtcTicks));
        // Real timers count whole milliseconds and would fire just before the instant.
        wait = wait > Longest ? Longest : TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));
        timer.Change(wait, Timeout.InfiniteTimeSpan);
    }
}
