namespace Amazon.StepFunctions.Model;

/// <summary>Asks to wait up to a minute for a task of an activity.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetActivityTask.html"/>
public class GetActivityTaskRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the activity.</summary>
    public string ActivityArn { get; set; }

    /// <summary>The name of the worker.</summary>
    public string WorkerName { get; set; }
}
