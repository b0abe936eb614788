namespace Amazon.StepFunctions.Model;

/// <summary>A log group.</summary>
public class CloudWatchLogsLogGroup
{
    /// <summary>The ARN of the log group, with ":*" at its end.</summary>
    public string LogGroupArn { get; set; }
}
