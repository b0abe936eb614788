using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Comparing;
using OrderFlow.Conformance.Reporting;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Conformance.Definitions;

/// <summary>The definitions of one recording, read, written and validated.</summary>
internal sealed class DefinitionCase(string id, string area, IReadOnlyList<RecordedDefinition> definitions) : ConformanceCase(id, area)
{
    public override Task<Verdict> RunAsync(CancellationToken cancellationToken)
    {
        var differences = definitions.SelectMany(definition => Errors(definition).Concat(RoundTrip(definition))).ToList();
        return Task.FromResult(differences.Count == 0 ? Verdict.Pass : new Verdict(differences, ""));
    }

    private static IEnumerable<Difference> Errors(RecordedDefinition definition) => definition.IsState || !definition.IsAccepted
        ? []
        : from diagnostic in DefinitionValidator.Validate(definition.Json.GetRawText(), definition.Type)
          where diagnostic.Severity == DiagnosticSeverity.Error
          select new Difference(diagnostic.Pointer, "accepted", diagnostic.Message);

    private static IReadOnlyList<Difference> RoundTrip(RecordedDefinition definition)
    {
        var text = definition.Json.GetRawText();
        try
        {
            using var written = JsonDocument.Parse(definition.IsState ? DefinitionWriter.Write(DefinitionReader.ReadState(text, "State")) : DefinitionWriter.Write(DefinitionReader.Read(text)));
            return [.. WrittenDefinition.Compare(definition.Json, written.RootElement, "")];
        }
        catch (DefinitionException refusal)
        {
            return definition.IsAccepted ? [new Difference("", "read", refusal.Message)] : [];
        }
    }
}
