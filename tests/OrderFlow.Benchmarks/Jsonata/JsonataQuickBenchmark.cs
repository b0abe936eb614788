using OrderFlow.Benchmarks.Quick;

namespace OrderFlow.Benchmarks.Jsonata;

/// <summary>Evaluations a second and bytes an evaluation, for each expression.</summary>
internal sealed class JsonataQuickBenchmark : IQuickBenchmark
{
    public async IAsyncEnumerable<QuickResult> RunAsync(string folder)
    {
        foreach (var workload in JsonataWorkload.Load(folder))
        {
            var throughput = await Task.Run(() => Throughput.Of(workload.Run));
            yield return new($"jsonata/{workload.Id}", throughput.PerSecond, $"{workload.Operation}s/s");
            yield return new($"jsonata/{workload.Id}", throughput.BytesEach, $"bytes/{workload.Operation}");
        }
    }
}
