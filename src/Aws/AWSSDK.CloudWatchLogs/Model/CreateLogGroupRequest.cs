namespace Amazon.CloudWatchLogs.Model;

/// <summary>Asks to create a log group.</summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html"/>
public class CreateLogGroupRequest : AmazonCloudWatchLogsRequest
{
    /// <summary>The name of the log group.</summary>
    public string LogGroupName { get; set; }

    /// <summary>The KMS key that encrypts the log group.</summary>
    public string KmsKeyId { get; set; }

    /// <summary>The tags.</summary>
    public Dictionary<string, string> Tags { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>The class of the log group.</summary>
    public LogGroupClass LogGroupClass { get; set; }
}
