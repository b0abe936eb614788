using System.Diagnostics;
using OrderFlow.Jsonata.Fuzz.Generation;
using OrderFlow.Jsonata.Fuzz.Laws;

namespace OrderFlow.Jsonata.Fuzz;

/// <summary>Runs inputs on all cores, and watches over those that run.</summary>
/// <param name="inputs">Where they come from.</param>
/// <param name="first">The number of the first one.</param>
/// <param name="count">How many.</param>
internal sealed class Campaign(Inputs inputs, long first, long count)
{
    private const int MaxFindings = 20;
    private const int SmallStack = 256 * 1024;

    private readonly Tally _tally = new();
    private readonly List<Finding> _findings = [];
    private long _taken;

    /// <summary>Told which input a worker takes up next.</summary>
    public Action<int, long> TakingUp { get; init; } = (_, _) => { };

    /// <summary>Told what breaks a law as soon as it is found, by one worker at a time.</summary>
    public Action<Finding> Finding { get; init; } = _ => { };

    /// <summary>How long a single input may take before it counts as one that hangs.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>When to stop, whatever the count.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.MaxValue;

    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Runs until all inputs are through, or one hangs.</summary>
    public CampaignReport Run()
    {
        var clock = Stopwatch.StartNew();
        var desks = Enumerable.Range(0, Workers).Select(_ => new Desk()).ToArray();
        // Half of them with little stack, as a thread pool of a server may have: there the guards must hold as well. A single input is tried there.
        var threads = desks.Select((desk, i) => new Thread(() => Work(desk, i, clock), i % 2 == 0 && count > 1 ? 0 : SmallStack) { IsBackground = true }).ToArray();
        foreach (var thread in threads)
            thread.Start();
        FuzzInput? hanging = null;
        while (hanging is null && Array.Exists(threads, thread => !thread.Join(TimeSpan.FromMilliseconds(100))))
            hanging = Array.Find(desks, desk => desk.IsLate(Patience))?.Input;
        lock (_findings)
            return new(_tally, [.. _findings], hanging, clock.Elapsed);
    }

    private void Work(Desk desk, int worker, Stopwatch clock)
    {
        while (clock.Elapsed < Duration && _findings.Count < MaxFindings)
        {
            var taken = Interlocked.Increment(ref _taken) - 1;
            if (taken >= count)
                return;
            var index = first + taken;
            TakingUp(worker, index);
            var input = inputs.Create(index);
            desk.TakeUp(input);
            var start = Stopwatch.GetTimestamp();
            var verdict = FuzzLaws.Judge(input);
            _tally.Add(input, verdict, Stopwatch.GetElapsedTime(start));
            if (verdict.Law is not { } law)
                continue;
            var finding = new Finding(input, verdict, Shrinker.Shrink(input, law, desk.TakeUp));
            lock (_findings)
            {
                _findings.Add(finding);
                Finding(finding);
            }
        }
    }
}
