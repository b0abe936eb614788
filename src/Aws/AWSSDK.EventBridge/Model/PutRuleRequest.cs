namespace Amazon.EventBridge.Model;

/// <summary>Asks to create or replace a rule.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html"/>
public class PutRuleRequest : AmazonEventBridgeRequest
{
    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>When the rule sends an event by itself: "rate(...)" or "cron(...)".</summary>
    public string ScheduleExpression { get; set; }

    /// <summary>The pattern that events must match, as JSON.</summary>
    public string EventPattern { get; set; }

    /// <summary>Whether the rule is enabled.</summary>
    public RuleState State { get; set; }

    /// <summary>What it is for, in words.</summary>
    public string Description { get; set; }

    /// <summary>The ARN of the role that is assumed.</summary>
    public string RoleArn { get; set; }

    /// <summary>The tags.</summary>
    public List<Tag> Tags { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>The name or ARN of the event bus; without one, the default bus.</summary>
    public string EventBusName { get; set; }
}
