namespace Amazon.StepFunctions.Model;

/// <summary>Asks to say that a task that waits for its token is still at work.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskHeartbeat.html"/>
public class SendTaskHeartbeatRequest : AmazonStepFunctionsRequest
{
    /// <summary>The token of the task.</summary>
    public string TaskToken { get; set; }
}
