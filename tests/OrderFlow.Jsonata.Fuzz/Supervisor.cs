using System.Diagnostics;
using System.Globalization;
using OrderFlow.Jsonata.Fuzz.Generation;

namespace OrderFlow.Jsonata.Fuzz;

/// <summary>Runs a campaign in a process of its own, which an input may kill, and names the input that did.</summary>
internal sealed class Supervisor(CampaignOrder order, TextWriter output)
{
    public int Run()
    {
        output.WriteLine($"seed {order.Seed}, inputs {order.First} to {order.First + order.Count - 1}");
        output.Flush();
        var path = Path.GetTempFileName();
        try
        {
            var exitCode = Start(order, path);
            if (exitCode is CommandLine.Clean or CommandLine.Found)
                return exitCode;
            output.WriteLine($"The process died with exit code {exitCode}. It was at work on these:");
            foreach (var index in UnderWork(path))
                Try(index, path);
            return CommandLine.Found;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IReadOnlyList<long> UnderWork(string path)
    {
        using var progress = new ProgressFile(path);
        return progress.Read();
    }

    private void Try(long index, string path)
    {
        var exitCode = Start(order with { First = index, Count = 1 }, path);
        output.WriteLine($"{(exitCode is CommandLine.Clean or CommandLine.Found ? "innocent" : "KILLS")}: {new Inputs(order.Seed).Create(index)}");
    }

    private static int Start(CampaignOrder order, string path)
    {
        string[] arguments =
        [
            "exec", Environment.GetCommandLineArgs()[0], order.Count.ToString(CultureInfo.InvariantCulture),
            "--seed", order.Seed.ToString(CultureInfo.InvariantCulture),
            "--at", order.First.ToString(CultureInfo.InvariantCulture),
            "--minutes", order.Duration.TotalMinutes.ToString(CultureInfo.InvariantCulture),
            "--progress", path,
        ];
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments))!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
