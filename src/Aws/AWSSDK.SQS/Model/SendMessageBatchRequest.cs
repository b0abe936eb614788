namespace Amazon.SQS.Model;

/// <summary>Asks to send up to ten messages.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html"/>
public class SendMessageBatchRequest : AmazonSQSRequest
{
    /// <summary>The URL of the queue.</summary>
    public string QueueUrl { get; set; }

    /// <summary>The entries, at most ten.</summary>
    public List<SendMessageBatchRequestEntry> Entries { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
