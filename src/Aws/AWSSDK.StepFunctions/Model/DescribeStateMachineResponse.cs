using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>The state machine.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html"/>
public class DescribeStateMachineResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the state machine.</summary>
    public string StateMachineArn { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The status.</summary>
    public StateMachineStatus Status { get; set; }

    /// <summary>The definition in the Amazon States Language.</summary>
    public string Definition { get; set; }

    /// <summary>The ARN of the role with which executions act.</summary>
    public string RoleArn { get; set; }

    /// <summary>The type.</summary>
    public StateMachineType Type { get; set; }

    /// <summary>When it was created.</summary>
    public DateTime? CreationDate { get; set; }

    /// <summary>Which events are logged, and where.</summary>
    public LoggingConfiguration LoggingConfiguration { get; set; }

    /// <summary>Whether X-Ray traces executions.</summary>
    public TracingConfiguration TracingConfiguration { get; set; }

    /// <summary>How data is encrypted at rest.</summary>
    public EncryptionConfiguration EncryptionConfiguration { get; set; }

    /// <summary>What the user gave to tell this state machine's Map Runs apart.</summary>
    public string Label { get; set; }

    /// <summary>The id of the revision; a change makes a new one.</summary>
    public string RevisionId { get; set; }

    /// <summary>What it is for, in words.</summary>
    public string Description { get; set; }

    /// <summary>The variables that each state refers to, by the name of the state.</summary>
    public Dictionary<string, List<string>> VariableReferences { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
