namespace OrderFlow.EventBus.Delivery;

/// <summary>The attributes that EventBridge puts on a message in a dead-letter queue.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html"/>
public static class DeliveryAttributes
{
    /// <summary>The ARN of the rule that matched; set it on the delivery.</summary>
    public const string RuleArn = "RULE_ARN";

    /// <summary>The ARN of the target; set it on the delivery.</summary>
    public const string TargetArn = "TARGET_ARN";

    /// <summary>What kind of failure came last.</summary>
    public const string ErrorCode = "ERROR_CODE";

    /// <summary>What the failure says.</summary>
    public const string ErrorMessage = "ERROR_MESSAGE";

    /// <summary>Which limit of the retry policy ended the attempts.</summary>
    public const string ExhaustedRetryCondition = "EXHAUSTED_RETRY_CONDITION";

    /// <summary>How many retries there were.</summary>
    public const string RetryAttempts = "RETRY_ATTEMPTS";
}
