using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>The new state machine.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html"/>
public class CreateStateMachineResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the state machine.</summary>
    public string StateMachineArn { get; set; }

    /// <summary>When it was created.</summary>
    public DateTime? CreationDate { get; set; }

    /// <summary>The ARN of the version; null without one.</summary>
    public string StateMachineVersionArn { get; set; }
}
