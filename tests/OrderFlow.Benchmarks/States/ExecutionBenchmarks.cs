using BenchmarkDotNet.Attributes;
using OrderFlow.Engine;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Benchmarks.States;

/// <summary>One Express execution in memory, start to finish; the loops enter 2,003 states and the maps 10,001.</summary>
[MemoryDiagnoser]
public class ExecutionBenchmarks
{
    private WorkflowEngine _engine = null!;
    private StatesWorkload _workload = null!;

    /// <summary>The definition.</summary>
    [Params("loop", "loop_jsonata", "map", "map_jsonata")]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public async Task Open()
    {
        _engine = await WorkflowEngine.OpenAsync();
        _workload = Name.StartsWith("loop", StringComparison.Ordinal)
            ? StatesWorkload.Loop(BenchmarkFiles.Folder, Name, StateMachineType.Express)
            : StatesWorkload.Map(BenchmarkFiles.Folder, Name, StateMachineType.Express);
    }

    [Benchmark]
    public Task Run() => _workload.RunAsync(_engine);

    [GlobalCleanup]
    public async Task Close() => await _engine.DisposeAsync();
}
