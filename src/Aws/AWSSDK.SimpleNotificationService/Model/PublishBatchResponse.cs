using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>The messages that were published, and those that failed.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_PublishBatch.html"/>
public class PublishBatchResponse : AmazonWebServiceResponse
{
    /// <summary>The messages that were published.</summary>
    public List<PublishBatchResultEntry> Successful { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>The messages that failed.</summary>
    public List<BatchResultErrorEntry> Failed { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
