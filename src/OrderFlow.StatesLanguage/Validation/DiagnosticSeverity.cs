namespace OrderFlow.StatesLanguage.Validation;

/// <summary>How bad a <see cref="Diagnostic"/> is.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinitionDiagnostic.html"/>
public enum DiagnosticSeverity
{
    /// <summary>The service refuses the definition.</summary>
    Error,

    /// <summary>The service accepts the definition, but it probably does not do what it says.</summary>
    Warning,
}
