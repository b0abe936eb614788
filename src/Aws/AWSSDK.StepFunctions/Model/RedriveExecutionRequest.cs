namespace Amazon.StepFunctions.Model;

/// <summary>Asks to go on with a failed execution where it failed.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_RedriveExecution.html"/>
public class RedriveExecutionRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the execution.</summary>
    public string ExecutionArn { get; set; }

    /// <summary>A value that is the same when a request is repeated.</summary>
    public string ClientToken { get; set; }
}
