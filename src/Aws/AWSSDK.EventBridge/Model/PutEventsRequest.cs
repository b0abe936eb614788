namespace Amazon.EventBridge.Model;

/// <summary>Asks to publish events.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html"/>
public class PutEventsRequest : AmazonEventBridgeRequest
{
    /// <summary>The events, at most ten.</summary>
    public List<PutEventsRequestEntry> Entries { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>The id of the global endpoint; needs signature version 4a.</summary>
    public string EndpointId { get; set; }
}
