namespace Amazon.EventBridge.Model;

/// <summary>Asks to describe an API destination.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeApiDestination.html"/>
public class DescribeApiDestinationRequest : AmazonEventBridgeRequest
{
    /// <summary>The name.</summary>
    public string Name { get; set; }
}
