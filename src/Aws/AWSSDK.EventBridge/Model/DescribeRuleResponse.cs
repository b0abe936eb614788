using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The rule.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeRule.html"/>
public class DescribeRuleResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN.</summary>
    public string Arn { get; set; }

    /// <summary>The account that created the rule.</summary>
    public string CreatedBy { get; set; }

    /// <summary>What it is for, in words.</summary>
    public string Description { get; set; }

    /// <summary>The name or ARN of the event bus; without one, the default bus.</summary>
    public string EventBusName { get; set; }

    /// <summary>The pattern that events must match, as JSON.</summary>
    public string EventPattern { get; set; }

    /// <summary>The AWS service that manages the rule; null for one's own.</summary>
    public string ManagedBy { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The ARN of the role that is assumed.</summary>
    public string RoleArn { get; set; }

    /// <summary>When the rule sends an event by itself: "rate(...)" or "cron(...)".</summary>
    public string ScheduleExpression { get; set; }

    /// <summary>Whether the rule is enabled.</summary>
    public RuleState State { get; set; }
}
