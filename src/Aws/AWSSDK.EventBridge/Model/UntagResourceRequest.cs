namespace Amazon.EventBridge.Model;

/// <summary>Asks to take tags away.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UntagResource.html"/>
public class UntagResourceRequest : AmazonEventBridgeRequest
{
    /// <summary>The ARN of the event bus or rule.</summary>
    public string ResourceARN { get; set; }

    /// <summary>The keys of the tags.</summary>
    public List<string> TagKeys { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
