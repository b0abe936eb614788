namespace Amazon.StepFunctions.Model;

/// <summary>A Map Run in a list.</summary>
public class MapRunListItem
{
    /// <summary>The ARN of the execution.</summary>
    public string ExecutionArn { get; set; }

    /// <summary>The ARN of the Map Run; null without one.</summary>
    public string MapRunArn { get; set; }

    /// <summary>The ARN of the state machine.</summary>
    public string StateMachineArn { get; set; }

    /// <summary>When it was started.</summary>
    public DateTime? StartDate { get; set; }

    /// <summary>When it ended; null while it runs.</summary>
    public DateTime? StopDate { get; set; }
}
