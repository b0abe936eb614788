using Amazon.ServiceProtocols;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>A message to publish with others.</summary>
public class PublishBatchRequestEntry
{
    /// <summary>The entry's id, unique in the request.</summary>
    public string Id { get; set; }

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
