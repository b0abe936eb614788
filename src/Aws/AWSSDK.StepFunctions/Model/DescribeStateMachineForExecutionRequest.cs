namespace Amazon.StepFunctions.Model;

/// <summary>Asks to describe the state machine as it was when an execution started.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachineForExecution.html"/>
public class DescribeStateMachineForExecutionRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the execution.</summary>
    public string ExecutionArn { get; set; }

    /// <summary>Whether data is given or metadata only.</summary>
    public IncludedData IncludedData { get; set; }
}
