namespace Amazon.SQS.Model;

/// <summary>Asks to delete all messages of a queue.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_PurgeQueue.html"/>
public class PurgeQueueRequest : AmazonSQSRequest
{
    /// <summary>The URL of the queue.</summary>
    public string QueueUrl { get; set; }
}
