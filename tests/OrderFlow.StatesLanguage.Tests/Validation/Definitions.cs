using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Tests.Validation;

/// <summary>Small definitions around what a test is about.</summary>
internal static class Definitions
{
    /// <summary>A state machine that starts at <c>S</c> and has a state <c>Done</c> that <c>S</c> can lead to.</summary>
    public static string With(string state, string language = "JSONPath") =>
        $$$"""{"QueryLanguage":"{{{language}}}","StartAt":"S","States":{"S":{{{state}}} {{{(state.Contains("\"Done\"", StringComparison.Ordinal) ? ",\"Done\":{\"Type\":\"Succeed\"}" : "")}}} } }""";

    public static IReadOnlyList<Diagnostic> Errors(string definition, StateMachineType type = StateMachineType.Standard) =>
        [.. DefinitionValidator.Validate(definition, type).Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)];

    public static IReadOnlyList<Diagnostic> Warnings(string definition) =>
        [.. DefinitionValidator.Validate(definition).Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Warning)];

    public static Diagnostic OnlyError(string definition, StateMachineType type = StateMachineType.Standard) =>
        Errors(definition, type).ShouldHaveSingleItem();
}
