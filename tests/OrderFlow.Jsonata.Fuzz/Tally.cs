using System.Collections.Concurrent;
using OrderFlow.Jsonata.Fuzz.Laws;

namespace OrderFlow.Jsonata.Fuzz;

/// <summary>How many inputs ended how, and which took longest.</summary>
internal sealed class Tally
{
    private const int SlowestCount = 5;

    private readonly ConcurrentDictionary<string, int> _outcomes = [];
    private readonly PriorityQueue<FuzzInput, TimeSpan> _slowest = new();
    private long _count;
    private TimeSpan _slowEnough;

    public long Count => Interlocked.Read(ref _count);

    /// <summary>The ways to end, the most frequent first.</summary>
    public IEnumerable<KeyValuePair<string, int>> Outcomes => _outcomes.OrderByDescending(pair => pair.Value);

    public void Add(FuzzInput input, Verdict verdict, TimeSpan time)
    {
        Interlocked.Increment(ref _count);
        _outcomes.AddOrUpdate(verdict.Outcome, 1, (_, count) => count + 1);
        lock (_slowest)
        {
            if (time <= _slowEnough)
                return;
            _slowest.Enqueue(input, time);
            if (_slowest.Count > SlowestCount)
                _slowest.Dequeue();
            if (_slowest.Count == SlowestCount && _slowest.TryPeek(out _, out var least))
                _slowEnough = least;
        }
    }

    /// <summary>The slowest inputs, the slowest first.</summary>
    public IEnumerable<(FuzzInput Input, TimeSpan Time)> Slowest()
    {
        lock (_slowest)
            return [.. _slowest.UnorderedItems.OrderByDescending(item => item.Priority)];
    }
}
