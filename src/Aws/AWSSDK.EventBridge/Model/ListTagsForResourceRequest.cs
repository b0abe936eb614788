namespace Amazon.EventBridge.Model;

/// <summary>Asks to list the tags of a resource.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTagsForResource.html"/>
public class ListTagsForResourceRequest : AmazonEventBridgeRequest
{
    /// <summary>The ARN of the event bus or rule.</summary>
    public string ResourceARN { get; set; }
}
