namespace Amazon.SQS.Model;

/// <summary>Asks to delete a queue with its messages.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteQueue.html"/>
public class DeleteQueueRequest : AmazonSQSRequest
{
    /// <summary>Starts empty.</summary>
    public DeleteQueueRequest()
    {
    }

    /// <summary>Starts with <see cref="QueueUrl"/>.</summary>
    public DeleteQueueRequest(string queueUrl)
    {
        QueueUrl = queueUrl;
    }

    /// <summary>The URL of the queue.</summary>
    public string QueueUrl { get; set; }
}
