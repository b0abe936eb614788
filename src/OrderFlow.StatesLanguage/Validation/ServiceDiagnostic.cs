namespace OrderFlow.StatesLanguage.Validation;

/// <summary>A <see cref="Diagnostic"/> in the fields and words of the service.</summary>
/// <param name="Severity">The field <c>severity</c>: <c>ERROR</c> or <c>WARNING</c>.</param>
/// <param name="Code">The field <c>code</c>, one of <see cref="DiagnosticCode"/>.</param>
/// <param name="Message">The field <c>message</c>, as the service words it where that is known.</param>
/// <param name="Location">The field <c>location</c>, such as <c>/States/Route/Choices[0]</c>; <see langword="null"/> where the service gives none.</param>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinitionDiagnostic.html"/>
public sealed record ServiceDiagnostic(string Severity, string Code, string Message, string? Location)
{
    /// <summary>The same finding as the service reports it.</summary>
    public static ServiceDiagnostic Of(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return new ServiceDiagnostic(
            diagnostic.Severity is DiagnosticSeverity.Error ? "ERROR" : "WARNING", diagnostic.Code, diagnostic.ServiceMessage, diagnostic.ServiceLocation);
    }
}
