namespace Amazon.EventBridge.Model;

/// <summary>Asks to add tags.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TagResource.html"/>
public class TagResourceRequest : AmazonEventBridgeRequest
{
    /// <summary>The ARN of the event bus or rule.</summary>
    public string ResourceARN { get; set; }

    /// <summary>The tags.</summary>
    public List<Tag> Tags { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
