namespace Amazon.StepFunctions.Model;

/// <summary>Asks to create a state machine.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html"/>
public class CreateStateMachineRequest : AmazonStepFunctionsRequest
{
    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The definition in the Amazon States Language.</summary>
    public string Definition { get; set; }

    /// <summary>The ARN of the role with which executions act.</summary>
    public string RoleArn { get; set; }

    /// <summary>The type.</summary>
    public StateMachineType Type { get; set; }

    /// <summary>Which events are logged, and where.</summary>
    public LoggingConfiguration LoggingConfiguration { get; set; }

    /// <summary>Whether X-Ray traces executions.</summary>
    public TracingConfiguration TracingConfiguration { get; set; }

    /// <summary>How data is encrypted at rest.</summary>
    public EncryptionConfiguration EncryptionConfiguration { get; set; }

    /// <summary>Whether a version is published too.</summary>
    public bool? Publish { get; set; }

    /// <summary>The tags.</summary>
    public List<Tag> Tags { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>What the version is for.</summary>
    public string VersionDescription { get; set; }
}
