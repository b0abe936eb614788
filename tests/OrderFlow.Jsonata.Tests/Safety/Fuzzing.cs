using OrderFlow.Jsonata.Fuzz;
using OrderFlow.Jsonata.Fuzz.Generation;

namespace OrderFlow.Jsonata.Tests.Safety;

/// <summary>A small campaign of the fuzzer; the gate runs a large one.</summary>
public sealed class Fuzzing
{
    [Fact]
    public void Twenty_thousand_random_inputs_break_no_law()
    {
        var report = new Campaign(new Inputs(seed: 20_000), first: 0, count: 20_000).Run();
        report.Findings.Select(finding => $"{finding.Verdict.Broken} in {finding.Smallest}").ShouldBeEmpty();
        report.Hanging.ShouldBeNull();
        report.Tally.Count.ShouldBe(20_000);
    }

    [Fact]
    public void An_input_is_made_again_from_the_seed_and_its_number() =>
        Enumerable.Range(0, 200).Select(index => new Inputs(7).Create(index)).ShouldBe(Enumerable.Range(0, 200).Select(index => new Inputs(7).Create(index)));

    [Fact]
    public void Half_of_the_expressions_by_the_grammar_are_valid() =>
        Enumerable.Range(0, 4000).Select(index => new Inputs(3).Create(index)).Where(input => input.Kind == InputKind.Expression).Count(IsValid).ShouldBeGreaterThan(1000);

    private static bool IsValid(FuzzInput input)
    {
        try
        {
            JsonataExpression.Parse(input.Text, input.Dialect);
            return true;
        }
        catch (JsonataException)
        {
            return false;
        }
    }
}
