namespace Amazon.EventBridge.Model;

/// <summary>Asks to describe an event bus.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeEventBus.html"/>
public class DescribeEventBusRequest : AmazonEventBridgeRequest
{
    /// <summary>The name.</summary>
    public string Name { get; set; }
}
