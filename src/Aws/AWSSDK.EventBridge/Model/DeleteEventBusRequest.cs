namespace Amazon.EventBridge.Model;

/// <summary>Asks to delete an event bus.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteEventBus.html"/>
public class DeleteEventBusRequest : AmazonEventBridgeRequest
{
    /// <summary>The name.</summary>
    public string Name { get; set; }
}
