namespace Amazon.CloudWatchLogs.Model;

/// <summary>Asks to delete a log group with its events.</summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html"/>
public class DeleteLogGroupRequest : AmazonCloudWatchLogsRequest
{
    /// <summary>The name of the log group.</summary>
    public string LogGroupName { get; set; }
}
