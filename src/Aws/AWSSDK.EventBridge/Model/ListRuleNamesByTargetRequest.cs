namespace Amazon.EventBridge.Model;

/// <summary>Asks to list the rules of a target.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRuleNamesByTarget.html"/>
public class ListRuleNamesByTargetRequest : AmazonEventBridgeRequest
{
    /// <summary>The ARN of the target.</summary>
    public string TargetArn { get; set; }

    /// <summary>The name or ARN of the event bus; without one, the default bus.</summary>
    public string EventBusName { get; set; }

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }

    /// <summary>How many there may be in a response at most.</summary>
    public int? Limit { get; set; }
}
