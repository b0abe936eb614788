using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>When the execution was stopped.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StopExecution.html"/>
public class StopExecutionResponse : AmazonWebServiceResponse
{
    /// <summary>When it ended; null while it runs.</summary>
    public DateTime? StopDate { get; set; }
}
