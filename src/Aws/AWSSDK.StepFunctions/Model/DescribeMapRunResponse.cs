using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>The Map Run.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeMapRun.html"/>
public class DescribeMapRunResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the Map Run; null without one.</summary>
    public string MapRunArn { get; set; }

    /// <summary>The ARN of the execution.</summary>
    public string ExecutionArn { get; set; }

    /// <summary>The status.</summary>
    public MapRunStatus Status { get; set; }

    /// <summary>When it was started.</summary>
    public DateTime? StartDate { get; set; }

    /// <summary>When it ended; null while it runs.</summary>
    public DateTime? StopDate { get; set; }

    /// <summary>How many iterations run at a time.</summary>
    public int? MaxConcurrency { get; set; }

    /// <summary>What part of failures is tolerated, in percent.</summary>
    public float? ToleratedFailurePercentage { get; set; }

    /// <summary>How many failures are tolerated.</summary>
    public long? ToleratedFailureCount { get; set; }

    /// <summary>How many items are in which state.</summary>
    public MapRunItemCounts ItemCounts { get; set; }

    /// <summary>How many child executions are in which state.</summary>
    public MapRunExecutionCounts ExecutionCounts { get; set; }

    /// <summary>How often the execution was redriven.</summary>
    public int? RedriveCount { get; set; }

    /// <summary>When the execution was redriven last.</summary>
    public DateTime? RedriveDate { get; set; }
}
