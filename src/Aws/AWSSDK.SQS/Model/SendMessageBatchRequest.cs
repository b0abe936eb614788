namespace Amazon.SQS.Model;

/// <summary>Asks to send up to ten messages.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html"/>
public class SendMessageBatchRequest : AmazonSQSRequest
{
    /// <summary>Starts empty.</summary>
    public SendMessageBatchRequest()
    {
    }

    /// <summary>Starts with <see cref="QueueUrl"/> and <see cref="Entries"/>.</summary>
    public SendMessageBatchRequest(string queueUrl, List<SendMessageBatchRequestEntry> entries)
    {
        QueueUrl = queueUrl;
        Entries = entries;
    }

    /// <summary>The URL of the queue.</summary>
    public string QueueUrl { get; set; }

    /// <summary>The entries, at most ten.</summary>
    public List<SendMessageBatchRequestEntry> Entries { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
