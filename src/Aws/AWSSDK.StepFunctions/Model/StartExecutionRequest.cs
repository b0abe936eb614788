namespace Amazon.StepFunctions.Model;

/// <summary>Asks to start an execution.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html"/>
public class StartExecutionRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the state machine.</summary>
    public string StateMachineArn { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The input, as JSON.</summary>
    public string Input { get; set; }

    /// <summary>The X-Ray trace header.</summary>
    public string TraceHeader { get; set; }
}
