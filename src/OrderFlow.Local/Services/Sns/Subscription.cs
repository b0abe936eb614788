namespace OrderFlow.Local.Services.Sns;

/// <summary>A subscription: which queue or function gets what is published to a topic.</summary>
/// <param name="Arn">The subscription's ARN.</param>
/// <param name="TopicName">The topic.</param>
/// <param name="Protocol"><c>sqs</c> or <c>lambda</c>.</param>
/// <param name="Endpoint">The ARN of the queue or function.</param>
/// <param name="Raw">Whether a queue gets the message alone, without the envelope.</param>
internal sealed record Subscription(string Arn, string TopicName, string Protocol, string Endpoint, bool Raw);
