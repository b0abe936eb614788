namespace Amazon.StepFunctions.Model;

/// <summary>Where events are logged.</summary>
public class LogDestination
{
    /// <summary>A log group.</summary>
    public CloudWatchLogsLogGroup CloudWatchLogsLogGroup { get; set; }
}
