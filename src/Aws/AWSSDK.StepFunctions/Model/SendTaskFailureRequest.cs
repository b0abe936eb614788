namespace Amazon.StepFunctions.Model;

/// <summary>Asks to fail a task that waits for its token.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskFailure.html"/>
public class SendTaskFailureRequest : AmazonStepFunctionsRequest
{
    /// <summary>The token of the task.</summary>
    public string TaskToken { get; set; }

    /// <summary>The name of the error.</summary>
    public string Error { get; set; }

    /// <summary>What caused the error.</summary>
    public string Cause { get; set; }
}
