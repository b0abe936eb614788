namespace Amazon.SQS.Model;

/// <summary>Asks to delete up to ten received messages.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessageBatch.html"/>
public class DeleteMessageBatchRequest : AmazonSQSRequest
{
    /// <summary>Starts empty.</summary>
    public DeleteMessageBatchRequest()
    {
    }

    /// <summary>Starts with <see cref="QueueUrl"/> and <see cref="Entries"/>.</summary>
    public DeleteMessageBatchRequest(string queueUrl, List<DeleteMessageBatchRequestEntry> entries)
    {
        QueueUrl = queueUrl;
        Entries = entries;
    }

    /// <summary>The URL of the queue.</summary>
    public string QueueUrl { get; set; }

    /// <summary>The entries, at most ten.</summary>
    public List<DeleteMessageBatchRequestEntry> Entries { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
