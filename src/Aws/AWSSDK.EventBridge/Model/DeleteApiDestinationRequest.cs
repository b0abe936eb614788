namespace Amazon.EventBridge.Model;

/// <summary>Asks to delete an API destination.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteApiDestination.html"/>
public class DeleteApiDestinationRequest : AmazonEventBridgeRequest
{
    /// <summary>The name.</summary>
    public string Name { get; set; }
}
