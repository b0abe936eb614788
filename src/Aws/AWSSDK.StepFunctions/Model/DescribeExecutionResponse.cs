using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>The execution.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html"/>
public class DescribeExecutionResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the execution.</summary>
    public string ExecutionArn { get; set; }

    /// <summary>The ARN of the state machine.</summary>
    public string StateMachineArn { get; set; }

    /// <summary>The ARN of the alias; null without one.</summary>
    public string StateMachineAliasArn { get; set; }

    /// <summary>The ARN of the version; null without one.</summary>
    public string StateMachineVersionArn { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The status.</summary>
    public ExecutionStatus Status { get; set; }

    /// <summary>When it was started.</summary>
    public DateTime? StartDate { get; set; }

    /// <summary>When it ended; null while it runs.</summary>
    public DateTime? StopDate { get; set; }

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

    /// <summary>The ARN of the Map Run; null without one.</summary>
    public string MapRunArn { get; set; }

    /// <summary>The name of the error.</summary>
    public string Error { get; set; }

    /// <summary>What caused the error.</summary>
    public string Cause { get; set; }

    /// <summary>How often the execution was redriven.</summary>
    public int? RedriveCount { get; set; }

    /// <summary>When the execution was redriven last.</summary>
    public DateTime? RedriveDate { get; set; }

    /// <summary>Whether the execution can be redriven.</summary>
    public ExecutionRedriveStatus RedriveStatus { get; set; }

    /// <summary>Why the execution cannot be redriven.</summary>
    public string RedriveStatusReason { get; set; }
}
