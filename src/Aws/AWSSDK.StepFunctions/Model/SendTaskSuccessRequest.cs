namespace Amazon.StepFunctions.Model;

/// <summary>Asks to give the result of a task that waits for its token.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskSuccess.html"/>
public class SendTaskSuccessRequest : AmazonStepFunctionsRequest
{
    /// <summary>The token of the task.</summary>
    public string TaskToken { get; set; }

    /// <summary>The output, as JSON.</summary>
    public string Output { get; set; }
}
