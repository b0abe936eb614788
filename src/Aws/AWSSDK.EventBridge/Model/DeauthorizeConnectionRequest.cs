namespace Amazon.EventBridge.Model;

/// <summary>Asks to take the secrets of a connection away.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeauthorizeConnection.html"/>
public class DeauthorizeConnectionRequest : AmazonEventBridgeRequest
{
    /// <summary>The name.</summary>
    public string Name { get; set; }
}
