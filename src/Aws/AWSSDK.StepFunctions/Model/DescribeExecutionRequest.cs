namespace Amazon.StepFunctions.Model;

/// <summary>Asks to describe an execution.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html"/>
public class DescribeExecutionRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the execution.</summary>
    public string ExecutionArn { get; set; }

    /// <summary>Whether data is given or metadata only.</summary>
    public IncludedData IncludedData { get; set; }
}
