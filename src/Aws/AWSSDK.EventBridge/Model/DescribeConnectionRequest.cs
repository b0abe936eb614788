namespace Amazon.EventBridge.Model;

/// <summary>Asks to describe a connection.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeConnection.html"/>
public class DescribeConnectionRequest : AmazonEventBridgeRequest
{
    /// <summary>The name.</summary>
    public string Name { get; set; }
}
