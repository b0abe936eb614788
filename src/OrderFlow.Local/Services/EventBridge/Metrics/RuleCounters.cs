using System.Collections.Concurrent;

namespace OrderFlow.Local.Services.EventBridge.Metrics;

/// <summary>Counts for each rule what becomes of its events.</summary>
internal sealed class RuleCounters
{
    private readonly ConcurrentDictionary<string, Counters> byRule = new();

    public void Triggered(string ruleArn) => Interlocked.Increment(ref Of(ruleArn).Triggered);

    public void Delivered(string ruleArn) => Interlocked.Increment(ref Of(ruleArn).Delivered);

    /// <summary>An attempt failed.</summary>
    public void AttemptFailed(string ruleArn) => Interlocked.Increment(ref Of(ruleArn).FailedAttempts);

    /// <summary>A delivery is given up after its last attempt failed.</summary>
    public void GivenUp(string ruleArn, bool toDeadLetterQueue)
    {
        var counters = Of(ruleArn);
        Interlocked.Increment(ref counters.GivenUp);
        if (toDeadLetterQueue)
            Interlocked.Increment(ref counters.DeadLettered);
    }

    public void Forget(string ruleArn) => byRule.TryRemove(ruleArn, out _);

    public RuleMetrics Read(string ruleArn) => byRule.TryGetValue(ruleArn, out var counters)
        ? new RuleMetrics(
            Interlocked.Read(ref counters.Triggered),
            Interlocked.Read(ref counters.Delivered),
            Math.Max(0, Interlocked.Read(ref counters.FailedAttempts) - Interlocked.Read(ref counters.GivenUp)),
            Interlocked.Read(ref counters.GivenUp),
            Interlocked.Read(ref counters.DeadLettered))
        : default;

    private Counters Of(string ruleArn) => byRule.GetOrAdd(ruleArn, _ => new Counters());

    private sealed class Counters
    {
        public long Triggered;
        public long Delivered;
        public long FailedAttempts;
        public long GivenUp;
        public long DeadLettered;
    }
}
