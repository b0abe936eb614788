using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>The execution, which has ended.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartSyncExecution.html"/>
public class StartSyncExecutionResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the execution.</summary>
    public string ExecutionArn { get; set; }

    /// <summary>The ARN of the state machine.</summary>
    public string StateMachineArn { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>When it was started.</summary>
    public DateTime? StartDate { get; set; }

    /// <summary>When it ended; null while it runs.</summary>
    public DateTime? StopDate { get; set; }

    /// <summary>The status.</summary>
    public SyncExecutionStatus Status { get; set; }

    /// <summary>The name of the error.</summary>
    public string Error { get; set; }

    /// <summary>What caused the error.</summary>
    public string Cause { get; set; }

    /// <summary>The input, as JSON.</summary>
    public string Input { get; set; }

    /// <summary>Whether the input is given.</summary>
    public CloudWatchEventsExecutionDataDetails InputDetails { get; set; }

    /// <summary>The output, as JSON.</summary>
    public string Output { get; set; }

    /// <summary>Whether the output is given.</summary>
    public CloudWatchEventsExecutionDataDetails OutputDetails { get; set; }

    /// <summary>The X-Ray trace header.</summary>
    public string TraceHeader { get; set; }

    /// <summary>What the execution is billed for.</summary>
    public BillingDetails BillingDetails { get; set; }
}
