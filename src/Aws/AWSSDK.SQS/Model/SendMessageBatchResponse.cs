using Amazon.Runtime;

namespace Amazon.SQS.Model;

/// <summary>The messages that were sent, and those that failed.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html"/>
public class SendMessageBatchResponse : AmazonWebServiceResponse
{
    /// <summary>The entries that succeeded.</summary>
    public List<SendMessageBatchResultEntry> Successful { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>The entries that failed.</summary>
    public List<BatchResultErrorEntry> Failed { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
