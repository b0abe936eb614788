using OrderFlow.Benchmarks.Builder;
using OrderFlow.Benchmarks.Events;
using OrderFlow.Benchmarks.Jsonata;
using OrderFlow.Benchmarks.Orders;
using OrderFlow.Benchmarks.States;
using OrderFlow.Benchmarks.Validation;
using OrderFlow.Benchmarks.Values;

namespace OrderFlow.Benchmarks.Quick;

/// <summary>The command <c>quick</c>: a few figures at once, for a look between two changes.</summary>
internal static class QuickCommand
{
    private const int Failed = 1;
    private const int Usage = 2;

    /// <returns>0; 1 where a benchmark computed something wrong; 2 for wrong arguments.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            if (args is ["jsonata" or "expressions", "--rival", var rival, .. var place] && place.Length <= 1)
            {
                JsonataComparison.Run(Expressions(args[0])(Folder(place)), rival, output);
                return 0;
            }

            if (args is ["values"])
            {
                ValueComparison.Run(output);
                return 0;
            }

            if (args.Length is < 1 or > 2 || Benchmark(args[0]) is not { } benchmark)
            {
                error.WriteLine("usage: quick <jsonata|expressions|states|events|builder|validate|up|latency|throughput|kill> [folder of the documents]");
                error.WriteLine("       quick values");
                error.WriteLine("       quick <jsonata|expressions> --rival <path of Jsonata.Net.Native.dll> [folder of the documents]");
                return Usage;
            }

            var exitCode = 0;
            await foreach (var result in benchmark.RunAsync(Folder(args[1..])))
            {
                output.WriteLine(result);
                if (result.IsWrong)
                    exitCode = Failed;
            }

            return exitCode;
        }
        catch (FileNotFoundException e)
        {
            error.WriteLine($"error: {e.Message}");
            return Usage;
        }
        catch (Exception e) when (e is WrongResultException or TimeoutException or NotSupportedException)
        {
            error.WriteLine($"error: {e.Message}");
            return Failed;
        }
    }

    private static string Folder(string[] rest) => rest.Length > 0 ? rest[0] : BenchmarkFiles.Folder;

    private static Func<string, IReadOnlyList<JsonataWorkload>> Expressions(string name) =>
        name == "jsonata" ? JsonataWorkload.Load : _ => JsonataUserWorkloads.All;

    private static IQuickBenchmark? Benchmark(string name) => name switch
    {
        "jsonata" or "expressions" => new JsonataQuickBenchmark(Expressions(name)),
        "states" => new StatesQuickBenchmark(),
        "events" => new EventsQuickBenchmark(),
        "builder" => new BuilderQuickBenchmark(),
        "validate" => new ValidationQuickBenchmark(),
        "up" => new OrdersQuickBenchmark(OrdersBenchmark.ReadyAsync),
        "latency" => new OrdersQuickBenchmark(OrdersBenchmark.LatencyAsync),
        "throughput" => new OrdersQuickBenchmark(OrdersBenchmark.ThroughputAsync),
        "kill" => new OrdersQuickBenchmark(OrdersBenchmark.KillAsync),
        _ => null,
    };
}
