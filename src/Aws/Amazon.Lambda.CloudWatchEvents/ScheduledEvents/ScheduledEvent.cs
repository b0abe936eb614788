namespace Amazon.Lambda.CloudWatchEvents.ScheduledEvents;

/// <summary>The event that a rule with a schedule sends.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-run-lambda-schedule.html"/>
public class ScheduledEvent : CloudWatchEvent<Detail>;
