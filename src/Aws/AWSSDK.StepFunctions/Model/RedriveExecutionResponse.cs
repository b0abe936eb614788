using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>When the execution was redriven.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_RedriveExecution.html"/>
public class RedriveExecutionResponse : AmazonWebServiceResponse
{
    /// <summary>When the execution was redriven last.</summary>
    public DateTime? RedriveDate { get; set; }
}
