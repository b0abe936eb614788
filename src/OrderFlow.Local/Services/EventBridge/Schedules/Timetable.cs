using OrderFlow.EventBus.Schedules;

namespace OrderFlow.Local.Services.EventBridge.Schedules;

/// <summary>
/// Tells when schedules occur: each occurrence once, in time, and none that passed while nobody told them. Setting and
/// removing schedules is safe from any thread.
/// </summary>
internal sealed class Timetable : IDisposable
{
    /// <summary>What passed longer ago than this is not made up for.</summary>
    private static readonly TimeSpan Latest = TimeSpan.FromMinutes(1);

    // Clocks are set and machines sleep: look again now and then.
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Entry> entries = [];
    private readonly Action<string, DateTimeOffset> occurred;
    private readonly TimeProvider time;
    private readonly ITimer timer;

    /// <param name="occurred">Told the id and the moment of each occurrence, one after the other; it must be short.</param>
    /// <param name="time">The clock.</param>
    public Timetable(Action<string, DateTimeOffset> occurred, TimeProvider time)
    {
        this.occurred = occurred;
        this.time = time;
        timer = time.CreateTimer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Adds a schedule, or puts it in the place of another.</summary>
    /// <param name="id">What stands for it.</param>
    /// <param name="schedule">When it occurs.</param>
    /// <param name="start">When it began.</param>
    /// <param name="lastOccurrence">The latest occurrence that was told, which is told no more, even if the clock was set back.</param>
    public void Set(string id, Schedule schedule, DateTimeOffset start, DateTimeOffset? lastOccurrence)
    {
        lock (gate)
        {
            var after = time.GetUtcNow();
            if (lastOccurrence > after)
                after = lastOccurrence.Value;
            entries[id] = new Entry(schedule, start, schedule.NextAfter(after, start));
            SetTimer();
        }
    }

    public void Remove(string id)
    {
        lock (gate)
        {
            entries.Remove(id);
            SetTimer();
        }
    }

    /// <summary>When a schedule occurs next; null when it does not any more, or there is no such schedule.</summary>
    public DateTimeOffset? Next(string id)
    {
        lock (gate)
            return entries.GetValueOrDefault(id)?.Next;
    }

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            foreach (var (id, entry) in entries.Where(pair => pair.Value.Next <= now).OrderBy(pair => pair.Value.Next).ToList())
            {
                var due = entry.Next!.Value;
                entries[id] = entry with { Next = entry.Schedule.NextAfter(now, entry.Start) };
                if (now - due < Latest)
                    occurred(id, due);
            }

            SetTimer();
        }
    }

    private void SetTimer()
    {
        if (entries.Values.Min(entry => entry.Next) is not { } next)
        {
            timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            return;
        }

        var wait = next - time.GetUtcNow();
        timer.Change(wait < TimeSpan.Zero ? TimeSpan.Zero : wait < LongestWait ? wait : LongestWait, Timeout.InfiniteTimeSpan);
    }

    private sealed record Entry(Schedule Schedule, DateTimeOffset Start, DateTimeOffset? Next);
}
