namespace OrderFlow.Engine.Timers;

/// <summary>A clock that moves only when it is told to or when nothing real is running, so that a 30-day wait takes milliseconds.</summary>
/// <remarks>
/// Several engines and other parts can share one clock. Whoever does real work takes a <see cref="Hold"/>; when the last
/// hold is gone, the clock jumps to the next timer (unless made without <c>autoAdvance</c>) and fires it.
/// </remarks>
public sealed class VirtualTimeProvider : TimeProvider
{
    private readonly Lock gate = new();
    private readonly PriorityQueue<VirtualTimer, (long Due, long Order)> timers = new();
    private readonly bool autoAdvance;
    private long now;
    private long order;
    private int holds;
    private bool advancing;

    /// <summary>Makes a clock.</summary>
    /// <param name="start">The first instant; the default is 2030-01-01T00:00:00Z.</param>
    /// <param name="autoAdvance">Whether time jumps to the next timer when nothing holds it; else only <see cref="Advance"/> moves it.</param>
    public VirtualTimeProvider(DateTimeOffset? start = null, bool autoAdvance = true)
    {
        now = (start ?? new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero)).UtcTicks;
        this.autoAdvance = autoAdvance;
    }

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref now), TimeSpan.Zero);

    /// <inheritdoc/>
    public override long GetTimestamp() => Volatile.Read(ref now);

    /// <summary>Keeps time from jumping until it is disposed of.</summary>
    /// <returns>The hold.</returns>
    public IDisposable Hold()
    {
        Take();
        return new TimeHold(this);
    }

    /// <summary>Moves time on, firing each timer at its own instant.</summary>
    /// <param name="by">How far; not negative.</param>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        var until = Volatile.Read(ref now) + by.Ticks;
        while (NextDue(until) is { } timer)
            timer.Fire();
        lock (gate)
            now = Math.Max(now, until);
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    internal void Take() => Interlocked.Increment(ref holds);

    internal void Release()
    {
        if (Interlocked.Decrement(ref holds) == 0 && autoAdvance)
            ThreadPool.UnsafeQueueUserWorkItem(static clock => clock.AdvanceWhileIdle(), this, preferLocal: false);
    }

    internal void Schedule(VirtualTimer timer, TimeSpan dueTime)
    {
        lock (gate)
        {
            timer.Due = now + Math.Max(0, dueTime.Ticks);
            timers.Enqueue(timer, (timer.Due, order++));
        }
        if (autoAdvance && Volatile.Read(ref holds) == 0)
            ThreadPool.UnsafeQueueUserWorkItem(static clock => clock.AdvanceWhileIdle(), this, preferLocal: false);
    }

    private void AdvanceWhileIdle()
    {
        lock (gate)
        {
            if (advancing)
                return;
            advancing = true;
        }
        while (true)
        {
            VirtualTimer? timer = null;
            lock (gate)
            {
                if (Volatile.Read(ref holds) == 0)
                    timer = Dequeue(long.MaxValue);
                if (timer is null)
                {
                    advancing = false;
                    return;
                }
            }
            timer.Fire();
        }
    }

    private VirtualTimer? NextDue(long until)
    {
        lock (gate)
            return Dequeue(until);
    }

    // A timer that was changed or disposed of leaves its old entry behind; only the entry of its current instant counts.
    private VirtualTimer? Dequeue(long until)
    {
        while (timers.TryPeek(out var timer, out var priority) && priority.Due <= until)
        {
            timers.Dequeue();
            if (timer.Due != priority.Due)
                continue;
            now = Math.Max(now, priority.Due);
            return timer;
        }
        return null;
    }

    private sealed class TimeHold(VirtualTimeProvider clock) : IDisposable
    {
        private VirtualTimeProvider? clock = clock;

        public void Dispose() => Interlocked.Exchange(ref clock, null)?.Release();
    }
}
