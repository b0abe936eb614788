namespace Amazon.StepFunctions.Model;

/// <summary>An execution in a list.</summary>
public class ExecutionListItem
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

    /// <summary>The ARN of the Map Run; null without one.</summary>
    public string MapRunArn { get; set; }

    /// <summary>How many items the Map Run has.</summary>
    public int? ItemCount { get; set; }

    /// <summary>How often the execution was redriven.</summary>
    public int? RedriveCount { get; set; }

    /// <summary>When the execution was redriven last.</summary>
    public DateTime? RedriveDate { get; set; }
}
