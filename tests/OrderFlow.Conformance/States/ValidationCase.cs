using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Comparing;
using OrderFlow.Conformance.Reporting;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Conformance.States;

/// <summary>A definition that the service took or refused: by CreateStateMachine, or with all its findings by ValidateStateMachineDefinition.</summary>
internal sealed class ValidationCase(
    string id, string area, string definition, bool isExpress, ValidationExpectation expected, IMask mask) : ConformanceCase(id, area)
{
    public override Task<Verdict> RunAsync(CancellationToken cancellationToken)
    {
        var diagnostics = DefinitionValidator.Validate(definition, isExpress ? StateMachineType.Express : StateMachineType.Standard);
        var errors = diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        var accepted = errors.Count == 0;
        if (accepted != expected.Accepted)
        {
            return Task.FromResult(Verdict.Fail(
                "$.accepted", expected.Accepted ? "accepted" : "refused", accepted ? "accepted" : $"refused: {string.Join(" | ", errors)}"));
        }

        var differences = expected.Diagnostics is { } recorded ? CompareFindings(recorded, diagnostics, accepted) : CompareMessage(errors);
        return Task.FromResult(differences.Count == 0 ? Verdict.Pass : new Verdict(differences, "outcome only"));
    }

    private IReadOnlyList<Difference> CompareFindings(JsonElement recorded, IReadOnlyList<Diagnostic> diagnostics, bool accepted)
    {
        var result = accepted ? "OK" : "FAIL";
        if (expected.Result != result)
            return [new("$.result", expected.Result ?? "none", result)];
        var findings = diagnostics.Where(d => DiagnosticCode.IsOfService(d.Code)).Select(d => new { code = d.Code, location = Location(d), message = d.ServiceMessage, severity = Severity(d) });
        return JsonComparer.Compare(recorded, JsonSerializer.SerializeToElement(findings), mask, JsonLocation.Root.Member("diagnostics"));
    }

    private IReadOnlyList<Difference> CompareMessage(IReadOnlyList<Diagnostic> errors)
    {
        if (expected.Message is not { } message)
            return [];
        var findings = string.Join(", ", errors.Select(e => $"{e.Code}: {e.ServiceMessage} at {Location(e)}"));
        var actual = $"Invalid State Machine Definition: '{findings}'";
        return mask.Allows(message, actual) ? [] : [new("$.message", message, actual)];
    }

    private static string Location(Diagnostic diagnostic) =>
        diagnostic.ServiceLocation ?? (diagnostic.Pointer.Length == 0 ? "/" : diagnostic.Pointer);

    private static string Severity(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error ? "ERROR" : "WARNING";
}
