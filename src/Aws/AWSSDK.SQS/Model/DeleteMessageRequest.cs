namespace Amazon.SQS.Model;

/// <summary>Asks to delete a received message.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessage.html"/>
public class DeleteMessageRequest : AmazonSQSRequest
{
    /// <summary>Starts empty.</summary>
    public DeleteMessageRequest()
    {
    }

    /// <summary>Starts with <see cref="QueueUrl"/> and <see cref="ReceiptHandle"/>.</summary>
    public DeleteMessageRequest(string queueUrl, string receiptHandle)
    {
        QueueUrl = queueUrl;
        ReceiptHandle = receiptHandle;
    }

    /// <summary>The URL of the queue.</summary>
    public string QueueUrl { get; set; }

    /// <summary>The receipt handle, by which the message is deleted.</summary>
    public string ReceiptHandle { get; set; }
}
