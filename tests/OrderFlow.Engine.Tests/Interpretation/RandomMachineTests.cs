using FsCheck;
using FsCheck.Fluent;
using OrderFlow.Engine.Tasks;

namespace OrderFlow.Engine.Tests.Interpretation;

/// <summary>Whatever the machine, its history is well formed, and a journal on disk changes nothing.</summary>
public sealed class RandomMachineTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_history_is_well_formed(bool onDisk) =>
        Prop.ForAll<int>(seed => { Run(new RandomMachine(seed).Definition(), onDisk); }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    // Where tasks of several branches fail, which one ends the others is up to chance; so here none does.
    [Fact]
    public void The_same_happens_in_memory_and_on_disk() => Prop.ForAll<int>(seed =>
    {
        var definition = new RandomMachine(seed) { HasFailures = false }.Definition();
        var (events, outcome) = Run(definition, onDisk: false);
        var (onDisk, outcomeOnDisk) = Run(definition, onDisk: true);
        outcomeOnDisk.ShouldBe(outcome, definition);
        onDisk.Order().ShouldBe(events.Order(), definition);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    private static (string[] Events, string Outcome) Run(string definition, bool onDisk) => RunAsync(definition, onDisk).GetAwaiter().GetResult();

    private static async Task<(string[] Events, string Outcome)> RunAsync(string definition, bool onDisk)
    {
        await using var bed = await Bed.Async(onDisk);
        bed.Script.Otherwise = call => call.Resource.Action == "bad" ? throw new TaskFailedException("Bad", null) : ValueTask.FromResult(call.Arguments);
        var execution = await bed.RunAsync(definition);
        var history = await bed.HistoryAsync(execution);
        history.ShouldBeWellFormed();
        HistoryLaws.Ends(history[^1].Type).ShouldBeTrue();
        return ([.. history.Select(happened => $"{happened.Type} {happened.Name} {happened.Payload}")], $"{execution.Status} {execution.Output} {execution.Error}");
    }
}
