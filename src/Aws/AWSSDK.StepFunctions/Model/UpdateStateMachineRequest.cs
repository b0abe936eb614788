namespace Amazon.StepFunctions.Model;

/// <summary>Asks to change a state machine; executions that run keep the definition with which they started.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_UpdateStateMachine.html"/>
public class UpdateStateMachineRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the state machine.</summary>
    public string StateMachineArn { get; set; }

    /// <summary>The definition in the Amazon States Language.</summary>
    public string Definition { get; set; }

    /// <summary>The ARN of the role with which executions act.</summary>
    public string RoleArn { get; set; }

    /// <summary>Which events are logged, and where.</summary>
    public LoggingConfiguration LoggingConfiguration { get; set; }

    /// <summary>Whether X-Ray traces executions.</summary>
    public TracingConfiguration TracingConfiguration { get; set; }

    /// <summary>How data is encrypted at rest.</summary>
    public EncryptionConfiguration EncryptionConfiguration { get; set; }

    /// <summary>Whether a version is published too.</summary>
    public bool? Publish { get; set; }

    /// <summary>What the version is for.</summary>
    public string VersionDescription { get; set; }
}
