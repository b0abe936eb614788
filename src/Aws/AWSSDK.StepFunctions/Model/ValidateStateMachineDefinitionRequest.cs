namespace Amazon.StepFunctions.Model;

/// <summary>Asks to check a definition without creating a state machine.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html"/>
public class ValidateStateMachineDefinitionRequest : AmazonStepFunctionsRequest
{
    /// <summary>The definition in the Amazon States Language.</summary>
    public string Definition { get; set; }

    /// <summary>The type.</summary>
    public StateMachineType Type { get; set; }

    /// <summary>The least severity that is reported.</summary>
    public ValidateStateMachineDefinitionSeverity Severity { get; set; }

    /// <summary>How many there may be in a response at most; 0 for the default of 100.</summary>
    public int? MaxResults { get; set; }
}
