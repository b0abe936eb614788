using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>A text is not a definition in the States Language.</summary>
public sealed class DefinitionException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="diagnostics">What is wrong; at least one error.</param>
    public DefinitionException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics.Select(diagnostic => diagnostic.ToString()))) =>
        Diagnostics = diagnostics;

    /// <summary>What is wrong, in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The message of the error <c>InvalidDefinition</c> that Step Functions answers with.</summary>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html#API_CreateStateMachine_Errors"/>
    public string ServiceMessage =>
        $"Invalid State Machine Definition: '{string.Join(", ", Diagnostics
            .Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic.Code}: {diagnostic.ServiceMessage} at {diagnostic.ServiceLocation ?? "null"}"))}'";
}
