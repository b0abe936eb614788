namespace Amazon.EventBridge.Model;

/// <summary>Asks to list the targets of a rule.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTargetsByRule.html"/>
public class ListTargetsByRuleRequest : AmazonEventBridgeRequest
{
    /// <summary>The name of the rule.</summary>
    public string Rule { get; set; }

    /// <summary>The name or ARN of the event bus; without one, the default bus.</summary>
    public string EventBusName { get; set; }

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }

    /// <summary>How many there may be in a response at most.</summary>
    public int? Limit { get; set; }
}
