using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation.Analysis;

public class AnalysisLaws
{
    private const int Walks = 40;
    private const int Steps = 40;

    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void Whatever_flows_where_every_warning_has_its_place() =>
        Prop.ForAll(Seeds, seed =>
        {
            var text = new GeneratedFlows(seed).Machine().ToString();

            var diagnostics = DefinitionValidator.Validate(text);

            diagnostics.ShouldAllBe(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Line > 0 && diagnostic.Message.StartsWith(diagnostic.Pointer));
            DefinitionValidator.Validate(text).ShouldBe(diagnostics);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_not_reported_is_assigned_on_every_walk() =>
        Prop.ForAll(Seeds, seed =>
        {
            var flows = new GeneratedFlows(seed);
            var machine = flows.Machine();
            var reported = DefinitionValidator.Validate(machine.ToString())
                .Where(warning => warning.Code is DiagnosticCode.UnassignedVariable or DiagnosticCode.PossiblyUnassignedVariable)
                .Select(warning => warning.Message.Split(" reads $")[1][..1])
                .ToHashSet();

            foreach (var (state, variable) in MissedOnWalks(machine, flows, new Random(seed)))
                reported.ShouldContain(variable, $"{state} in {machine}");
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<(string State, string Variable)> MissedOnWalks(JObject machine, GeneratedFlows flows, Random random)
    {
        for (var walk = 0; walk < Walks; walk++)
        {
            var assigned = new HashSet<string>();
            var name = (string?)machine["StartAt"];
            for (var step = 0; step < Steps && name is not null; step++)
            {
                var state = (JObject)machine["States"]![name]!;
                foreach (var variable in flows.Reads.GetValueOrDefault(name, []))
                    if (!assigned.Contains(variable))
                        yield return (name, variable);
                var ways = new[] { state }.Concat(Objects(state, "Choices")).Concat(Objects(state, "Catch")).ToList();
                var way = ways[random.Next(ways.Count)];
                foreach (var variable in (way["Assign"] as JObject)?.Properties() ?? [])
                    assigned.Add(variable.Name);
                name = (string?)(way["Next"] ?? way["Default"]);
            }
        }
    }

    private static IEnumerable<JObject> Objects(JObject state, string field) => state[field]?.Children<JObject>() ?? [];
}
