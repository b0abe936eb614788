using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation;

/// <summary>Says what is wrong in a definition: whether Step Functions would take it, and what probably does not do what it says.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html"/>
public static class DefinitionValidator
{
    /// <summary>The longest definition that Step Functions takes, in characters.</summary>
    public const int LongestDefinition = 1_048_576;

    /// <summary>Validates a text, of any size and with any mistake.</summary>
    /// <param name="text">The JSON text.</param>
    /// <param name="type">The type of the state machine.</param>
    /// <returns>What is wrong, in the order of the text; no error means that the definition can be used.</returns>
    public static IReadOnlyList<Diagnostic> Validate(string text, StateMachineType type = StateMachineType.Standard)
    {
        ArgumentNullException.ThrowIfNull(text);
        var diagnostics = TooLong(text);
        var json = DefinitionText.Parse(text, diagnostics);
        return json is null ? diagnostics : Check(json, text, diagnostics, type);
    }

    /// <summary>Validates a text that was read already.</summary>
    /// <param name="document">The text and the state machine.</param>
    /// <param name="type">The type of the state machine.</param>
    /// <returns>What is wrong, in the order of the text; no error means that the definition can be used.</returns>
    public static IReadOnlyList<Diagnostic> Validate(DefinitionDocument document, StateMachineType type = StateMachineType.Standard)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Check(document.Json, document.Text, TooLong(document.Text), type);
    }

    /// <summary>Validates a model. Lines and columns are those of the text that <see cref="DefinitionWriter"/> writes.</summary>
    /// <param name="definition">The state machine.</param>
    /// <param name="type">The type of the state machine.</param>
    /// <returns>What is wrong; no error means that the definition can be used.</returns>
    public static IReadOnlyList<Diagnostic> Validate(StateMachineDefinition definition, StateMachineType type = StateMachineType.Standard) =>
        Validate(DefinitionWriter.Write(definition), type);

    private static List<Diagnostic> TooLong(string text) => text.Length <= LongestDefinition
        ? []
        :
        [
            new Diagnostic(DiagnosticCode.SchemaValidationFailed, DiagnosticSeverity.Error, "", 1, 1,
                $"The definition has {text.Length} characters; Step Functions takes at most {LongestDefinition}. Split it into several state machines.") { EndLine = 1, EndColumn = 1 },
        ];

    private static List<Diagnostic> Check(JObject json, string text, List<Diagnostic> diagnostics, StateMachineType type)
    {
        diagnostics.AddRange(DefinitionRules.Check(OutlineReader.Read(json, type, text)));
        return diagnostics;
    }
}
