namespace Amazon.CloudWatchLogs.Model;

/// <summary>Asks to create a log stream.</summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogStream.html"/>
public class CreateLogStreamRequest : AmazonCloudWatchLogsRequest
{
    /// <summary>The name of the log group.</summary>
    public string LogGroupName { get; set; }

    /// <summary>The name of the log stream.</summary>
    public string LogStreamName { get; set; }
}
