using BenchmarkDotNet.Attributes;

namespace OrderFlow.Benchmarks.Builder;

/// <summary>A machine of twenty states: C# to definition, definition to model, definition to diagnostics.</summary>
[MemoryDiagnoser]
public class BuilderBenchmarks
{
    private readonly BuilderWorkload _workload = new();

    [Benchmark]
    public string BuildAndWrite() => BuilderWorkload.Build();

    [Benchmark]
    public void Read() => _workload.Read();

    [Benchmark]
    public void Validate() => _workload.Validate();
}
