using System.CommandLine;
using OrderFlow.Jsonata.Fuzz.Generation;

namespace OrderFlow.Jsonata.Fuzz;

/// <summary>The command line: how many inputs, by which seed, and the exit code.</summary>
internal static class CommandLine
{
    /// <summary>Every law held.</summary>
    public const int Clean = 0;

    /// <summary>An input broke a law, hung, or killed the process.</summary>
    public const int Found = 1;

    /// <summary>Runs what the arguments ask for.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var count = new Argument<long>("count") { Description = "How many inputs.", DefaultValueFactory = _ => 1_000_000 };
        var seed = new Option<int>("--seed") { Description = "What the inputs depend on.", DefaultValueFactory = _ => Environment.TickCount & 0xFFFFFF };
        var at = new Option<long>("--at") { Description = "The number of the first input." };
        var minutes = new Option<double>("--minutes") { Description = "When to stop, whatever the count.", DefaultValueFactory = _ => 1e6 };
        var progress = new Option<string?>("--progress") { Description = "The file to note in what is worked on; then the inputs run in this very process.", Hidden = true };
        var command = new RootCommand("Feeds random expressions and documents to the JSONata engine and says which of them break a law of safety.") { count, seed, at, minutes, progress };
        command.SetAction(parsed =>
        {
            var order = new CampaignOrder(parsed.GetValue(seed), parsed.GetValue(at), parsed.GetValue(count), TimeSpan.FromMinutes(parsed.GetValue(minutes)));
            return parsed.GetValue(progress) is { } file ? Work(order, file, output) : new Supervisor(order, output).Run();
        });
        return command.Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = error });
    }

    private static int Work(CampaignOrder order, string progressFile, TextWriter output)
    {
        // Never closed: a worker may still write when another one hangs.
        var progress = new ProgressFile(progressFile);
        var campaign = new Campaign(new Inputs(order.Seed), order.First, order.Count)
        {
            Duration = order.Duration,
            TakingUp = progress.Write,
            Finding = finding =>
            {
                output.WriteLine(finding);
                output.Flush();
            },
        };
        var report = campaign.Run();
        report.Print(output);
        return report.IsClean ? Clean : Found;
    }
}
