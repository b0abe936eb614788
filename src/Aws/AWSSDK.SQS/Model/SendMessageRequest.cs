namespace Amazon.SQS.Model;

/// <summary>Asks to send a message.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html"/>
public class SendMessageRequest : AmazonSQSRequest
{
    /// <summary>Starts empty.</summary>
    public SendMessageRequest()
    {
    }

    /// <summary>Starts with <see cref="QueueUrl"/> and <see cref="MessageBody"/>.</summary>
    public SendMessageRequest(string queueUrl, string messageBody)
    {
        QueueUrl = queueUrl;
        MessageBody = messageBody;
    }

    /// <summary>The URL of the queue.</summary>
    public string QueueUrl { get; set; }

    /// <summary>The message.</summary>
    public string MessageBody { get; set; }

    /// <summary>How long the message stays hidden at first, in seconds: 0 to 900.</summary>
    public int? DelaySeconds { get; set; }

    /// <summary>The message's own attributes, by name.</summary>
    public Dictionary<string, MessageAttributeValue> MessageAttributes { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>What SQS is told of the message, such as the X-Ray trace.</summary>
    public Dictionary<string, MessageSystemAttributeValue> MessageSystemAttributes { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>What tells a repeated message, for a FIFO queue.</summary>
    public string MessageDeduplicationId { get; set; }

    /// <summary>The message group, in which order is kept, for a FIFO queue.</summary>
    public string MessageGroupId { get; set; }
}
