using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Comparing;
using OrderFlow.Conformance.Reporting;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Conformance.States;

/// <summary>The variables that each state of a definition reads; the recordings were sorted, so the names have no order.</summary>
internal sealed class VariableReferencesCase(string id, string area, string definition, IReadOnlyDictionary<string, IReadOnlySet<string>> expected)
    : ConformanceCase(id, area)
{
    /// <exception cref="CaseFormatException">The expectation is not a list of names by state.</exception>
    public static VariableReferencesCase Read(string id, string area, string definition, CaseSource expected)
    {
        expected.AllowOnly("variableReferences");
        var references = expected.Required("variableReferences", JsonValueKind.Object);
        var byState = new CaseSource(expected.File, expected.Index, references);
        return new(id, area, definition, references.EnumerateObject().ToDictionary(
            s => s.Name, IReadOnlySet<string> (s) => byState.RequiredTexts(s.Name).ToHashSet()));
    }

    public override Task<Verdict> RunAsync(CancellationToken cancellationToken)
    {
        var actual = VariableReferences.Of(definition);
        var differences = expected.Keys.Union(actual.Keys).Select(state => Compare(state, actual)).OfType<Difference>().ToList();
        return Task.FromResult(Verdict.Of(differences));
    }

    private Difference? Compare(string state, IReadOnlyDictionary<string, IReadOnlyList<string>> actual)
    {
        var recorded = expected.TryGetValue(state, out var names) ? Text(names) : "none";
        var found = actual.TryGetValue(state, out var read) ? Text(read) : "none";
        return recorded == found ? null : new Difference($"$.variableReferences['{state}']", recorded, found);
    }

    private static string Text(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal));
}
