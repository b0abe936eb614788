using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>The task; without a token if there was none.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetActivityTask.html"/>
public class GetActivityTaskResponse : AmazonWebServiceResponse
{
    /// <summary>The token of the task.</summary>
    public string TaskToken { get; set; }

    /// <summary>The input, as JSON.</summary>
    public string Input { get; set; }
}
