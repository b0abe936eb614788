namespace Amazon.EventBridge.Model;

/// <summary>Asks to create an event bus.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html"/>
public class CreateEventBusRequest : AmazonEventBridgeRequest
{
    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The partner event source that the bus is for.</summary>
    public string EventSourceName { get; set; }

    /// <summary>What it is for, in words.</summary>
    public string Description { get; set; }

    /// <summary>The KMS key that encrypts the events.</summary>
    public string KmsKeyIdentifier { get; set; }

    /// <summary>Where events go that could not be delivered.</summary>
    public DeadLetterConfig DeadLetterConfig { get; set; }

    /// <summary>The tags.</summary>
    public List<Tag> Tags { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
