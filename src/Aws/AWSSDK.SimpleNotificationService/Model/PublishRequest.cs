using Amazon.ServiceProtocols;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>Asks to publish a message.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_Publish.html"/>
public class PublishRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>Starts empty.</summary>
    public PublishRequest()
    {
    }

    /// <summary>Starts with <see cref="TopicArn"/> and <see cref="Message"/>.</summary>
    public PublishRequest(string topicArn, string message)
    {
        TopicArn = topicArn;
        Message = message;
    }

    /// <summary>Starts with <see cref="TopicArn"/>, <see cref="Message"/> and <see cref="Subject"/>.</summary>
    public PublishRequest(string topicArn, string message, string subject)
    {
        TopicArn = topicArn;
        Message = message;
        Subject = subject;
    }

    /// <summary>The ARN of the topic.</summary>
    public string TopicArn { get; set; }

    /// <summary>The ARN of the topic or of the endpoint of a device.</summary>
    public string TargetArn { get; set; }

    /// <summary>The phone number, for a text message.</summary>
    public string PhoneNumber { get; set; }

    /// <summary>The message.</summary>
    public string Message { get; set; }

    /// <summary>The subject, for e-mail.</summary>
    public string Subject { get; set; }

    /// <summary>"json" if the message is a JSON object with a message for each protocol.</summary>
    public string MessageStructure { get; set; }

    /// <summary>The message's attributes, by name.</summary>
    [QueryMap("Name", "Value")]
    public Dictionary<string, MessageAttributeValue> MessageAttributes { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>What tells a repeated message, for a FIFO topic.</summary>
    public string MessageDeduplicationId { get; set; }

    /// <summary>The message group, in which order is kept, for a FIFO topic.</summary>
    public string MessageGroupId { get; set; }
}
