namespace OrderFlow.EventBus.Inputs;

/// <summary>What the reserved placeholders of a template stand for besides the event.</summary>
/// <param name="RuleArn"><c>&lt;aws.events.rule-arn&gt;</c>.</param>
/// <param name="RuleName"><c>&lt;aws.events.rule-name&gt;</c>.</param>
/// <param name="IngestionTime"><c>&lt;aws.events.event.ingestion-time&gt;</c>: when the bus took the event.</param>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html"/>
public sealed record InputVariables(string RuleArn, string RuleName, DateTimeOffset IngestionTime);
