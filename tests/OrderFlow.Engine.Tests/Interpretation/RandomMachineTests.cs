using FsCheck;
using FsCheck.Fluent;
using OrderFlow.Engine.Tasks;

namespace OrderFlow.Engine.Tests.Interpretation;

/// <summary>Whatever the machine, its history is well formed, and a journal on disk changes nothing.</summary>
public sealed class RandomMachineTests
{
    [Fact]
    public void Every_history_is_well_formed_and_the_same_on_disk() => Prop.ForAll<int>(seed =>
    {
        var definition = new RandomMachine(seed).Definition();
        var (inMemory, outcome) = RunAsync(definition, onDisk: false).GetAwaiter().GetResult();
        var (onDisk, outcomeOnDisk) = RunAsync(definition, onDisk: true).GetAwaiter().GetResult();
        outcomeOnDisk.ShouldBe(outcome, definition);
        // Branches may interleave in another way from run to run; what happens in them does not.
        onDisk.Order().ShouldBe(inMemory.Order(), definition);
    }).QuickCheckThrowOnFailure();

    private static async Task<(string[] Kinds, string Outcome)> RunAsync(string definition, bool onDisk)
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
