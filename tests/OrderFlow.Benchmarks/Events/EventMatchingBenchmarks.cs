using BenchmarkDotNet.Attributes;

namespace OrderFlow.Benchmarks.Events;

/// <summary>Matching the 42,614 events of the file against the rules of each kind; one operation is the whole file.</summary>
[MemoryDiagnoser]
public class EventMatchingBenchmarks
{
    private byte[][] _events = [];
    private EventWorkload _workload = null!;

    /// <summary>The kind of rules.</summary>
    [Params("EXACT", "WILDCARD", "PREFIX", "SUFFIX", "EQUALS_IGNORE_CASE", "NUMERIC", "ANYTHING_BUT", "COMPLEX_ARRAYS", "PARTIAL_COMBO", "COMBO")]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        _events = EventWorkload.LoadEvents(BenchmarkFiles.Folder);
        _workload = EventWorkload.Load(BenchmarkFiles.Folder).Single(w => w.Kind == Kind);
        _workload.Check(_events);
    }

    [Benchmark]
    public int Run() => _workload.Run(_events);
}
