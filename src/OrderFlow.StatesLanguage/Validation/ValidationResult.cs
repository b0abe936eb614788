namespace OrderFlow.StatesLanguage.Validation;

/// <summary>Whether a state machine can have a definition; in answers of the service <c>OK</c> or <c>FAIL</c>.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html"/>
public enum ValidationResult
{
    /// <summary>The definition has no error; it can have warnings.</summary>
    Ok,

    /// <summary>The definition has an error.</summary>
    Fail,
}
