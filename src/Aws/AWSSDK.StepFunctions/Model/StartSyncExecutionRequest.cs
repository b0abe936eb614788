namespace Amazon.StepFunctions.Model;

/// <summary>Asks to start an execution of an Express state machine and wait for its end.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartSyncExecution.html"/>
public class StartSyncExecutionRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the state machine.</summary>
    public string StateMachineArn { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The input, as JSON.</summary>
    public string Input { get; set; }

    /// <summary>The X-Ray trace header.</summary>
    public string TraceHeader { get; set; }

    /// <summary>Whether data is given or metadata only.</summary>
    public IncludedData IncludedData { get; set; }
}
