namespace Amazon.StepFunctions.Model;

/// <summary>Asks to describe a state machine.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html"/>
public class DescribeStateMachineRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the state machine.</summary>
    public string StateMachineArn { get; set; }

    /// <summary>Whether data is given or metadata only.</summary>
    public IncludedData IncludedData { get; set; }
}
