using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Validation;

/// <summary>What the operation <c>ValidateStateMachineDefinition</c> answers about a definition.</summary>
/// <param name="Result">Whether a state machine can have the definition.</param>
/// <param name="Diagnostics">What is wrong: errors first, then warnings, each in the order of the text.</param>
/// <param name="Truncated">Whether there is more that is wrong than <paramref name="Diagnostics"/> holds.</param>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html"/>
public sealed record DefinitionValidation(ValidationResult Result, IReadOnlyList<ServiceDiagnostic> Diagnostics, bool Truncated)
{
    /// <summary>The most diagnostics that an answer has, and how many it has when nothing is said.</summary>
    public const int MostResults = 100;

    /// <summary>Validates a text as the operation does.</summary>
    /// <param name="definition">The JSON text.</param>
    /// <param name="type">The type of the state machine.</param>
    /// <param name="severity">The least severity to report: <see cref="DiagnosticSeverity.Error"/> leaves the warnings out.</param>
    /// <param name="maxResults">How many diagnostics to report at most, 0 to <see cref="MostResults"/>; 0 means <see cref="MostResults"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxResults"/> is negative or more than <see cref="MostResults"/>.</exception>
    public static DefinitionValidation Of(
        string definition,
        StateMachineType type = StateMachineType.Standard,
        DiagnosticSeverity severity = DiagnosticSeverity.Error,
        int maxResults = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxResults);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxResults, MostResults);
        var found = DefinitionValidator.Validate(definition, type).Where(diagnostic => DiagnosticCode.IsOfService(diagnostic.Code)).ToList();
        var reported = found.Where(diagnostic => diagnostic.Severity <= severity).OrderBy(diagnostic => diagnostic.Severity).ToList();
        var most = maxResults == 0 ? MostResults : maxResults;
        return new DefinitionValidation(
            found.Any(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error) ? ValidationResult.Fail : ValidationResult.Ok,
            [.. reported.Take(most).Select(ServiceDiagnostic.Of)],
            reported.Count > most);
    }
}
