namespace Amazon.EventBridge.Model;

/// <summary>Asks to delete a rule, which must have no targets.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteRule.html"/>
public class DeleteRuleRequest : AmazonEventBridgeRequest
{
    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The name or ARN of the event bus; without one, the default bus.</summary>
    public string EventBusName { get; set; }

    /// <summary>Whether a rule that an AWS service manages is changed too.</summary>
    public bool? Force { get; set; }
}
