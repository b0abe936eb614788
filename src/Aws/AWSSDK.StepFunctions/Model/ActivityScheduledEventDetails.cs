namespace Amazon.StepFunctions.Model;

/// <summary>Says that an activity was scheduled.</summary>
public class ActivityScheduledEventDetails
{
    /// <summary>The ARN or the action of the task.</summary>
    public string Resource { get; set; }

    /// <summary>The input, as JSON.</summary>
    public string Input { get; set; }

    /// <summary>Whether the input is given.</summary>
    public HistoryEventExecutionDataDetails InputDetails { get; set; }

    /// <summary>How long the task may take, in seconds.</summary>
    public long? TimeoutInSeconds { get; set; }

    /// <summary>How long the task may be silent, in seconds.</summary>
    public long? HeartbeatInSeconds { get; set; }
}
