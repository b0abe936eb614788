namespace OrderFlow.Local.Services.EventBridge.Metrics;

/// <summary>What became of a rule's events since the endpoint started. Named and counted as in EventBridge's CloudWatch metrics.</summary>
/// <param name="TriggeredRules">Events that the rule matched or that its schedule sent.</param>
/// <param name="Invocations">Deliveries that a target took.</param>
/// <param name="RetryInvocationAttempts">Attempts that failed and are or were tried again.</param>
/// <param name="FailedInvocations">Deliveries that were given up.</param>
/// <param name="InvocationsSentToDlq">Deliveries that were given up and went to a dead-letter queue.</param>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html"/>
internal readonly record struct RuleMetrics(long TriggeredRules, long Invocations, long RetryInvocationAttempts, long FailedInvocations, long InvocationsSentToDlq);
