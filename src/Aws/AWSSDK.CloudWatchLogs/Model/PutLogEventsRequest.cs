namespace Amazon.CloudWatchLogs.Model;

/// <summary>Asks to log events.</summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html"/>
public class PutLogEventsRequest : AmazonCloudWatchLogsRequest
{
    /// <summary>The name of the log group.</summary>
    public string LogGroupName { get; set; }

    /// <summary>The name of the log stream.</summary>
    public string LogStreamName { get; set; }

    /// <summary>The events, in the order of their time.</summary>
    public List<InputLogEvent> LogEvents { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>A token that is no longer needed.</summary>
    public string SequenceToken { get; set; }
}
