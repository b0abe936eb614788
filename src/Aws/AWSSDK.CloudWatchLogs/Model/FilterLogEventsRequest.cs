namespace Amazon.CloudWatchLogs.Model;

/// <summary>Asks to search the events of a log group.</summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html"/>
public class FilterLogEventsRequest : AmazonCloudWatchLogsRequest
{
    /// <summary>The name of the log group.</summary>
    public string LogGroupName { get; set; }

    /// <summary>The name or ARN of the log group.</summary>
    public string LogGroupIdentifier { get; set; }

    /// <summary>The names of the log streams.</summary>
    public List<string> LogStreamNames { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>What the names of the log streams begin with.</summary>
    public string LogStreamNamePrefix { get; set; }

    /// <summary>From when on events are given, in milliseconds since 1970.</summary>
    public long? StartTime { get; set; }

    /// <summary>Until when events are given, in milliseconds since 1970.</summary>
    public long? EndTime { get; set; }

    /// <summary>What events must contain.</summary>
    public string FilterPattern { get; set; }

    /// <summary>Whether masked data is shown.</summary>
    public bool? Unmask { get; set; }

    /// <summary>How many there may be in a response at most.</summary>
    public int? Limit { get; set; }

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
