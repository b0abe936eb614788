namespace Amazon.SQS.Model;

/// <summary>Asks to change how long a received message stays hidden from others.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html"/>
public class ChangeMessageVisibilityRequest : AmazonSQSRequest
{
    /// <summary>Starts empty.</summary>
    public ChangeMessageVisibilityRequest()
    {
    }

    /// <summary>Starts with <see cref="QueueUrl"/>, <see cref="ReceiptHandle"/> and <see cref="VisibilityTimeout"/>.</summary>
    public ChangeMessageVisibilityRequest(string queueUrl, string receiptHandle, int? visibilityTimeout)
    {
        QueueUrl = queueUrl;
        ReceiptHandle = receiptHandle;
        VisibilityTimeout = visibilityTimeout;
    }

    /// <summary>The URL of the queue.</summary>
    public string QueueUrl { get; set; }

    /// <summary>The receipt handle, by which the message is deleted.</summary>
    public string ReceiptHandle { get; set; }

    /// <summary>How long received messages stay hidden from others, in seconds.</summary>
    public int? VisibilityTimeout { get; set; }
}
