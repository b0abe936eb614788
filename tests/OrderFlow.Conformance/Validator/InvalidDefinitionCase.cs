using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Reporting;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Conformance.Validator;

/// <summary>A definition that must be reported, by one message that names everything it is about.</summary>
internal sealed class InvalidDefinitionCase(
    string id, string area, JsonElement definition, IReadOnlyList<string> mustMention, bool warningIsEnough, StateMachineType type) : ConformanceCase(id, area)
{
    public override Task<Verdict> RunAsync(CancellationToken cancellationToken)
    {
        var diagnostics = DefinitionValidator.Validate(definition.GetRawText(), type);
        var counted = diagnostics.Where(d => warningIsEnough || d.Severity == DiagnosticSeverity.Error).ToList();
        return Task.FromResult(counted.Any(Mentions)
            ? Verdict.Pass
            : Verdict.Fail(
                "diagnostics",
                $"{(warningIsEnough ? "a warning or an error" : "an error")} that mentions {string.Join(", ", mustMention)}",
                diagnostics.Count == 0 ? "none" : string.Join(" | ", diagnostics.Select(d => $"{d.Severity} {d.Code} {d.Pointer}: {d.Message}"))));
    }

    private bool Mentions(Diagnostic diagnostic) =>
        mustMention.All(name => diagnostic.Message.Contains(name, StringComparison.Ordinal));
}
