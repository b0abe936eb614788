using OrderFlow.Benchmarks.Quick;

namespace OrderFlow.Benchmarks.Jsonata;

/// <summary>Evaluations a second and bytes an evaluation, for each expression.</summary>
/// <param name="load">Finds the expressions, given the folder of the documents.</param>
internal sealed class JsonataQuickBenchmark(Func<string, IReadOnlyList<JsonataWorkload>> load) : IQuickBenchmark
{
    public async IAsyncEnumerable<QuickResult> RunAsync(string folder)
    {
        foreach (var workload in load(folder))
        {
            var throughput = await Task.Run(() => Throughput.Of(workload.Prepare()));
            yield return new($"jsonata/{workload.Id}", throughput.PerSecond, $"{workload.Operation}s/s");
            yield return new($"jsonata/{workload.Id}", throughput.BytesEach, $"bytes/{workload.Operation}");
        }
    }
}
