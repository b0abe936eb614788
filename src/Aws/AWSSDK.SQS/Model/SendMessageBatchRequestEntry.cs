namespace Amazon.SQS.Model;

/// <summary>A message to send with others.</summary>
public class SendMessageBatchRequestEntry
{
    /// <summary>Starts empty.</summary>
    public SendMessageBatchRequestEntry()
    {
    }

    /// <summary>Starts with <see cref="Id"/> and <see cref="MessageBody"/>.</summary>
    public SendMessageBatchRequestEntry(string id, string messageBody)
    {
        Id = id;
        MessageBody = messageBody;
    }

    /// <summary>The entry's id, unique in the request.</summary>
    public string Id { get; set; }

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
