using OrderFlow.Benchmarks.Quick;

namespace OrderFlow.Benchmarks.Builder;

/// <summary>How fast a machine of twenty states is built and written, read and validated.</summary>
internal sealed class BuilderQuickBenchmark : IQuickBenchmark
{
    public async IAsyncEnumerable<QuickResult> RunAsync(string folder)
    {
        var workload = new BuilderWorkload();
        (string Name, Action Run)[] operations = [("build and write", () => BuilderWorkload.Build()), ("read", workload.Read), ("validate", workload.Validate)];
        foreach (var (name, run) in operations)
        {
            var throughput = await Task.Run(() => Throughput.Of(run));
            yield return new($"builder/{name} {TwentyStates.States} states", throughput.PerSecond, "machines/s");
            yield return new($"builder/{name} {TwentyStates.States} states", throughput.BytesEach, "bytes/machine");
        }
    }
}
