using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>The execution.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html"/>
public class StartExecutionResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the execution.</summary>
    public string ExecutionArn { get; set; }

    /// <summary>When it was started.</summary>
    public DateTime? StartDate { get; set; }
}
