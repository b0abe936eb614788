using OrderFlow.Benchmarks.Quick;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Benchmarks.Validation;

/// <summary>How fast a definition of a thousand states is validated, and one of a megabyte read and written.</summary>
internal sealed class ValidationQuickBenchmark : IQuickBenchmark
{
    private const int ThousandStates = 100;
    private const int Megabyte = 300;

    public async IAsyncEnumerable<QuickResult> RunAsync(string folder)
    {
        var thousand = new ValidationWorkload(ThousandStates);
        var megabyte = new ValidationWorkload(Megabyte);
        (string Name, Action Run)[] operations =
        [
            ($"validate {ValidationWorkload.StatesOf(ThousandStates)} states", () => DefinitionValidator.Validate(thousand.Text)),
            ($"read {megabyte.Text.Length} characters", () => DefinitionReader.Read(megabyte.Text)),
            ($"write {megabyte.Text.Length} characters", () => DefinitionWriter.Write(megabyte.Definition)),
        ];
        foreach (var (name, run) in operations)
        {
            var throughput = await Task.Run(() => Throughput.Of(run));
            yield return new($"validate/{name}", 1_000 / throughput.PerSecond, "ms");
            yield return new($"validate/{name}", throughput.BytesEach, "bytes");
        }
    }
}
