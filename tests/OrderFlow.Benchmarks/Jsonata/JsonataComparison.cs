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
                ? Row(workload.Id, Throughput.Of(ours, its), verdict)
                : $"| {workload.Id} | {Speed(Throughput.Of(ours).PerSecond)} | | | | | | {verdict} |");
        }
    }

    private static string Row(string id, (Throughput Ours, Throughput Its) measured, string verdict)
    {
        var (ours, its) = measured;
        return $"| {id} | {Speed(ours.PerSecond)} | {Speed(its.PerSecond)} | {ours.PerSecond / its.PerSecond:0.0} "
            + $"| {Size(ours.BytesEach)} | {Size(its.BytesEach)} | {its.BytesEach / ours.BytesEach:0.0} | {verdict} |";
    }

    private static string Speed(double perSecond) => perSecond switch
    {
        >= 10_000 => $"{perSecond / 1_000:#,0} k",
        >= 100 => $"{perSecond:#,0}",
        _ => $"{perSecond:0.0}",
    };

    private static string Size(double bytes) => bytes switch
    {
        >= 1_000_000 => $"{bytes / 1_000_000:0.0} MB",
        >= 10_000 => $"{bytes / 1_000:0.0} KB",
        _ => $"{bytes:#,0}",
    };
}
