namespace Amazon.StepFunctions.Model;

/// <summary>Asks to stop an execution.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StopExecution.html"/>
public class StopExecutionRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the execution.</summary>
    public string ExecutionArn { get; set; }

    /// <summary>The name of the error.</summary>
    public string Error { get; set; }

    /// <summary>What caused the error.</summary>
    public string Cause { get; set; }
}
