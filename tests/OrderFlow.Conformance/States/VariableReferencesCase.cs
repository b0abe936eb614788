using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Reporting;

namespace OrderFlow.Conformance.States;

/// <summary>The variables that each state of a definition reads through JSONPath fields.</summary>
internal sealed class VariableReferencesCase(string id, string area, string definition, IReadOnlyDictionary<string, IReadOnlySet<string>> expected)
    : ConformanceCase(id, area)
{
    public string Definition => definition;

    /// <summary>The names by state; the recordings were sorted, so they have no order.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> Expected => expected;

    /// <exception cref="CaseFormatException">The expectation is not a list of names by state.</exception>
    public static VariableReferencesCase Read(string id, string area, string definition, CaseSource expected)
    {
        expected.AllowOnly("variableReferences");
        var references = expected.Required("variableReferences", JsonValueKind.Object);
        var byState = new CaseSource(expected.File, expected.Index, references);
        return new(id, area, definition, references.EnumerateObject().ToDictionary(
            s => s.Name, IReadOnlySet<string> (s) => byState.RequiredTexts(s.Name).ToHashSet()));
    }

    public override Task<Verdict> RunAsync(CancellationToken cancellationToken) => throw new NotSupportedException("variable references");
}
