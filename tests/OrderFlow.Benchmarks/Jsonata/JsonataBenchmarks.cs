using BenchmarkDotNet.Attributes;

namespace OrderFlow.Benchmarks.Jsonata;

/// <summary>Each expression of <c>jsonata.json</c>.</summary>
[MemoryDiagnoser]
public class JsonataBenchmarks
{
    private Action _operation = null!;

    /// <summary>The expression's id.</summary>
    [ParamsSource(nameof(Ids))]
    public string Id { get; set; } = "";

    public static IEnumerable<string> Ids =>
        ["path", "sum-product", "group-by", "filter-1000", "sort-map-1000", "workflow-order", "compile-workflow-order"];

    [GlobalSetup]
    public void Load() => _operation = JsonataWorkload.Load(BenchmarkFiles.Folder).Single(w => w.Id == Id).Prepare();

    [Benchmark]
    public void Run() => _operation();
}
