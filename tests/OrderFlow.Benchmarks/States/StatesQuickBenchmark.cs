using System.Diagnostics;
using OrderFlow.Benchmarks.Quick;
using OrderFlow.Engine;
using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Benchmarks.States;

/// <summary>State entries a second: Express in memory one execution after the other, Standard with a durable journal many at once.</summary>
internal sealed class StatesQuickBenchmark : IQuickBenchmark
{
    private const int ConcurrentExecutions = 1_000;
    private const int RoundsOfEach = 25;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Timed = TimeSpan.FromSeconds(4);

    public async IAsyncEnumerable<QuickResult> RunAsync(string folder)
    {
        foreach (var name in new[] { "loop", "loop_jsonata" })
            yield return await MeasureAsync($"states/express {name}", () => StatesWorkload.Loop(folder, name, StateMachineType.Express), ExpressAsync);
        foreach (var name in new[] { "map", "map_jsonata" })
            yield return await MeasureAsync($"states/express {name}", () => StatesWorkload.Map(folder, name, StateMachineType.Express), ExpressAsync);
        foreach (var name in new[] { "loop", "loop_jsonata" })
        {
            yield return await MeasureAsync(
                $"states/standard durable {name} x {ConcurrentExecutions}",
                () => StatesWorkload.Loop(folder, name, StateMachineType.Standard, RoundsOfEach),
                StandardAsync);
        }
    }

    private static async Task<QuickResult> MeasureAsync(string name, Func<StatesWorkload> load, Func<StatesWorkload, Task<double>> measure)
    {
        try
        {
            return new(name, await measure(load()), "state entries/s");
        }
        catch (CompilationException e)
        {
            return QuickResult.Unsupported(name, e.Message);
        }
        catch (Exception e) when (e is WrongResultException or TimeoutException)
        {
            return QuickResult.Wrong(name, e.Message);
        }
    }

    private static async Task<double> ExpressAsync(StatesWorkload workload)
    {
        await using var engine = await WorkflowEngine.OpenAsync();
        await ForAsync(WarmUp, engine, workload);
        return await ForAsync(Timed, engine, workload);
    }

    private static async Task<double> ForAsync(TimeSpan time, WorkflowEngine engine, StatesWorkload workload)
    {
        var clock = Stopwatch.StartNew();
        var entries = 0L;
        while (clock.Elapsed < time)
        {
            await workload.RunAsync(engine);
            entries += workload.Entries;
        }

        return entries / clock.Elapsed.TotalSeconds;
    }

    private static async Task<double> StandardAsync(StatesWorkload workload)
    {
        var folder = Directory.CreateTempSubdirectory("orderflow-benchmark-");
        try
        {
            await using var engine = await WorkflowEngine.OpenAsync(new() { JournalPath = Path.Combine(folder.FullName, "journal.db") });
            await workload.RunAsync(engine);
            var clock = Stopwatch.StartNew();
            await Task.WhenAll(Enumerable.Range(0, ConcurrentExecutions).Select(_ => workload.RunAsync(engine)));
            return ConcurrentExecutions * (long)workload.Entries / clock.Elapsed.TotalSeconds;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
