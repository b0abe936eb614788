using OrderFlow.Benchmarks.Quick;

namespace OrderFlow.Benchmarks.Jsonata;

/// <summary>Ours and Jsonata.Net.Native, by turns in one process and on the same documents. Prints the rows of the README's table.</summary>
internal static class JsonataComparison
{
    /// <exception cref="WrongResultException">Ours computes something else than it should.</exception>
    public static void Run(IEnumerable<JsonataWorkload> workloads, string rivalPath, TextWriter output)
    {
        var rival = new JsonataRival(rivalPath);
        output.WriteLine("| expression | ours | Jsonata.Net.Native | ratio | our bytes | its bytes | ratio | |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
        foreach (var workload in workloads)
        {
            var ours = workload.Prepare();
            output.WriteLine(rival.Prepare(workload, out var verdict) is { } its
                ? Row(workload.Id, Throughput.OfEach([ours, its]), verdict)
                : $"| {workload.Id} | {Speed(Throughput.Of(ours).PerSecond)} | | | | | | {verdict} |");
        }
    }

    private static string Row(string id, Throughput[] measured, string verdict)
    {
        var (ours, its) = (measured[0], measured[1]);
        return $"| {id} | {Speed(ours.PerSecond)} | {Speed(its.PerSecond)} | {ours.PerSecond / its.PerSecond:0.0} "
            + $"| {ByteSize.Print(ours.BytesEach)} | {ByteSize.Print(its.BytesEach)} | {its.BytesEach / ours.BytesEach:0.0} | {verdict} |";
    }

    private static string Speed(double perSecond) => perSecond switch
    {
        >= 10_000 => $"{perSecond / 1_000:#,0} k",
        >= 100 => $"{perSecond:#,0}",
        _ => $"{perSecond:0.0}",
    };
}
