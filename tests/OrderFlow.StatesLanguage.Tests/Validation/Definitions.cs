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

    /// <summary>The warnings with a code about a definition without errors.</summary>
    public static IReadOnlyList<Diagnostic> Warnings(string definition, string code, StateMachineType type = StateMachineType.Standard)
    {
        Errors(definition, type).ShouldBeEmpty();
        return [.. DefinitionValidator.Validate(definition, type).Where(diagnostic => diagnostic.Code == code)];
    }

    /// <summary>A state machine of states of which the first is the start.</summary>
    public static string Of(string states, string language = "JSONata", string fields = "")
    {
        var start = states[(states.IndexOf('"') + 1)..];
        return $$$"""{"QueryLanguage":"{{{language}}}",{{{fields}}}"StartAt":"{{{start[..start.IndexOf('"')]}}}","States":{ {{{states}}} } }""";
    }

    public static Diagnostic OnlyError(string definition, StateMachineType type = StateMachineType.Standard) =>
        Errors(definition, type).ShouldHaveSingleItem();
}
