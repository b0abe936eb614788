namespace Amazon.SQS.Model;

/// <summary>Asks to receive messages, which stay hidden from others for a time.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html"/>
public class ReceiveMessageRequest : AmazonSQSRequest
{
    /// <summary>Starts empty.</summary>
    public ReceiveMessageRequest()
    {
    }

    /// <summary>Starts with <see cref="QueueUrl"/>.</summary>
    public ReceiveMessageRequest(string queueUrl)
    {
        QueueUrl = queueUrl;
    }

    /// <summary>The URL of the queue.</summary>
    public string QueueUrl { get; set; }

    /// <summary>The names of the attributes; "All" for all.</summary>
    public List<string> AttributeNames { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>The names of what SQS knows of the message; "All" for all.</summary>
    public List<string> MessageSystemAttributeNames { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>The names of the message's own attributes; "All" for all.</summary>
    public List<string> MessageAttributeNames { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>How many messages are received at most: 1 to 10.</summary>
    public int? MaxNumberOfMessages { get; set; }

    /// <summary>How long received messages stay hidden from others, in seconds.</summary>
    public int? VisibilityTimeout { get; set; }

    /// <summary>How long to wait for a message, in seconds: 0 to 20.</summary>
    public int? WaitTimeSeconds { get; set; }

    /// <summary>What tells a repeated request, for a FIFO queue.</summary>
    public string ReceiveRequestAttemptId { get; set; }
}
