namespace Amazon.SQS.Model;

/// <summary>A received message.</summary>
public class Message
{
    /// <summary>The message's id.</summary>
    public string MessageId { get; set; }

    /// <summary>The receipt handle, by which the message is deleted.</summary>
    public string ReceiptHandle { get; set; }

    /// <summary>The MD5 of the message.</summary>
    public string MD5OfBody { get; set; }

    /// <summary>The message.</summary>
    public string Body { get; set; }

    /// <summary>What SQS knows of the message, by name.</summary>
    public Dictionary<string, string> Attributes { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>The MD5 of the message's own attributes.</summary>
    public string MD5OfMessageAttributes { get; set; }

    /// <summary>The message's own attributes, by name.</summary>
    public Dictionary<string, MessageAttributeValue> MessageAttributes { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
