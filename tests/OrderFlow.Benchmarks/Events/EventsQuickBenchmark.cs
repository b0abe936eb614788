using System.Diagnostics;
using OrderFlow.Benchmarks.Quick;

namespace OrderFlow.Benchmarks.Events;

/// <summary>Events a second on one thread, for each kind of rule, and how many bytes matching an event allocates.</summary>
internal sealed class EventsQuickBenchmark : IQuickBenchmark
{
    private const int Passes = 5;

    public async IAsyncEnumerable<QuickResult> RunAsync(string folder)
    {
        var events = EventWorkload.LoadEvents(folder);
        foreach (var workload in EventWorkload.Load(folder))
        {
            var (speed, bytes) = await Task.Run(() => Measure(workload, events));
            yield return new($"events/{workload.Kind}", speed, "events/s");
            yield return new($"events/{workload.Kind}", bytes, "bytes/event");
        }
    }

    private static (double Speed, double Bytes) Measure(EventWorkload workload, byte[][] events)
    {
        workload.Check(events);
        var speeds = new double[Passes];
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var pass = 0; pass < Passes; pass++)
        {
            var clock = Stopwatch.StartNew();
            var matches = workload.Run(events);
            speeds[pass] = events.Length / clock.Elapsed.TotalSeconds;
            WrongResultException.ThrowUnlessEqual(workload.Kind, workload.TotalMatches, matches);
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)(events.Length * Passes);
        Array.Sort(speeds);
        return (speeds[Passes / 2], bytes);
    }
}
