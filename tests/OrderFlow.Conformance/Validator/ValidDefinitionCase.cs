using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Reporting;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Conformance.Validator;

/// <summary>A definition that must not be reported as an error.</summary>
internal sealed class ValidDefinitionCase(string id, string area, JsonElement definition, StateMachineType type) : ConformanceCase(id, area)
{
    public override Task<Verdict> RunAsync(CancellationToken cancellationToken)
    {
        var errors = DefinitionValidator.Validate(definition.GetRawText(), type).Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        return Task.FromResult(errors.Count == 0
            ? Verdict.Pass
            : Verdict.Fail("diagnostics", "no error", string.Join(" | ", errors.Select(d => $"{d.Code} {d.Pointer}: {d.Message}"))));
    }
}
