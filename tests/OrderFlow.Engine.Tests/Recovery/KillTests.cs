using System.Diagnostics;
using System.Globalization;

namespace OrderFlow.Engine.Tests.Recovery;

/// <summary>A process is killed again and again; its executions end all the same.</summary>
public sealed class KillTests
{
    private const int Executions = 8;

    [Theory]
    [InlineData(1, "JSONata")]
    [InlineData(5, "JSONata")]
    [InlineData(1, "JSONPath")]
    [InlineData(5, "JSONPath")]
    public async Task Executions_survive_kills(int kills, string language)
    {
        var folder = Directory.CreateTempSubdirectory("orderflow-kill-").FullName;
        var path = Path.Combine(folder, "journal.db");
        var random = new Random(kills);
        for (var kill = 0; kill < kills; kill++)
            await RunAsync(path, language, killAfterEvents: 1 + random.Next(kills == 1 ? 10 : 60));

        (await RunAsync(path, language, killAfterEvents: null)).ShouldBe(0);

        await using (var engine = await WorkflowEngine.OpenAsync(new() { JournalPath = path }))
        {
            var executions = (await engine.ListAsync(new())).Executions;
            executions.Count.ShouldBe(Executions);
            foreach (var execution in executions)
                await ShouldBeWholeAsync(engine, execution);
        }
        var calls = (await File.ReadAllLinesAsync(path + ".calls")).GroupBy(line => line).ToList();
        calls.Count.ShouldBe(Executions * 5);
        calls.ShouldAllBe(call => call.Count() <= kills + 1);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task ShouldBeWholeAsync(WorkflowEngine engine, ExecutionSummary execution)
    {
        var described = await engine.DescribeAsync(execution.ExecutionArn);
        described.Status.ShouldBe(ExecutionStatus.Succeeded, $"{described.Error}: {described.Cause}");
        described.Output.ToJson().ShouldBe("[1,2]");
        var history = (await engine.GetHistoryAsync(execution.ExecutionArn, new() { MaxResults = 1000 })).Events;
        history.ShouldBeWellFormed();
        history.Count.ShouldBe(51);
    }

    private static async Task<int> RunAsync(string path, string language, int? killAfterEvents)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])["exec", typeof(CrashHost).Assembly.Location, "crash", path, Executions.ToString(CultureInfo.InvariantCulture), language])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var seen = 0;
        while (await process.StandardOutput.ReadLineAsync() is not null)
        {
            if (++seen == killAfterEvents)
                process.Kill();
        }
        await process.WaitForExitAsync();
        if (killAfterEvents is null)
            (await errors).ShouldBeEmpty();
        return process.ExitCode;
    }
}
