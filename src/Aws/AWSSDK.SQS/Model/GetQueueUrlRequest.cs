namespace Amazon.SQS.Model;

/// <summary>Asks to find the URL of a queue.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueUrl.html"/>
public class GetQueueUrlRequest : AmazonSQSRequest
{
    /// <summary>Starts empty.</summary>
    public GetQueueUrlRequest()
    {
    }

    /// <summary>Starts with <see cref="QueueName"/>.</summary>
    public GetQueueUrlRequest(string queueName)
    {
        QueueName = queueName;
    }

    /// <summary>The name of the queue; a FIFO queue's ends with ".fifo".</summary>
    public string QueueName { get; set; }

    /// <summary>The account that owns the queue; by default the caller's.</summary>
    public string QueueOwnerAWSAccountId { get; set; }
}
