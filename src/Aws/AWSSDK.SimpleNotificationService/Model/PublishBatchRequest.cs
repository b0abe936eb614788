namespace Amazon.SimpleNotificationService.Model;

/// <summary>Asks to publish up to ten messages.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_PublishBatch.html"/>
public class PublishBatchRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>The ARN of the topic.</summary>
    public string TopicArn { get; set; }

    /// <summary>The messages, at most ten.</summary>
    public List<PublishBatchRequestEntry> PublishBatchRequestEntries { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
