namespace Amazon.StepFunctions.Model;

/// <summary>Says that an execution was started.</summary>
public class ExecutionStartedEventDetails
{
    /// <summary>The input, as JSON.</summary>
    public string Input { get; set; }

    /// <summary>Whether the input is given.</summary>
    public HistoryEventExecutionDataDetails InputDetails { get; set; }

    /// <summary>The ARN of the role with which executions act.</summary>
    public string RoleArn { get; set; }

    /// <summary>The ARN of the alias; null without one.</summary>
    public string StateMachineAliasArn { get; set; }

    /// <summary>The ARN of the version; null without one.</summary>
    public string StateMachineVersionArn { get; set; }
}
