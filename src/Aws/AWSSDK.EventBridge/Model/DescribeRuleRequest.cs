namespace Amazon.EventBridge.Model;

/// <summary>Asks to describe a rule.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeRule.html"/>
public class DescribeRuleRequest : AmazonEventBridgeRequest
{
    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The name or ARN of the event bus; without one, the default bus.</summary>
    public string EventBusName { get; set; }
}
