namespace OrderFlow.Engine.Timers;

/// <summary>A timer of a <see cref="VirtualTimeProvider"/>.</summary>
internal sealed class VirtualTimer(VirtualTimeProvider clock, TimerCallback callback, object? state) : ITimer
{
    private const long Never = -1;
    private TimeSpan period = Timeout.InfiniteTimeSpan;

    /// <summary>The instant in ticks at which the timer fires next; negative for never.</summary>
    public long Due { get; set; } = Never;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        this.period = period;
        Due = Never;
        if (dueTime != Timeout.InfiniteTimeSpan)
            clock.Schedule(this, dueTime);
        return true;
    }

    public void Fire()
    {
        Due = Never;
        if (period > TimeSpan.Zero)
            clock.Schedule(this, period);
        callback(state);
    }

    public void Dispose() => Due = Never;

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
