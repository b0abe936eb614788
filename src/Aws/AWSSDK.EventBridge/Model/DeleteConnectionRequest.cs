namespace Amazon.EventBridge.Model;

/// <summary>Asks to delete a connection.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteConnection.html"/>
public class DeleteConnectionRequest : AmazonEventBridgeRequest
{
    /// <summary>The name.</summary>
    public string Name { get; set; }
}
