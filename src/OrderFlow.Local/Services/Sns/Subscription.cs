namespace OrderFlow.Local.Services.Sns;

/// <summary>A subscription: which queue, function or web server gets what is published to a topic.</summary>
/// <param name="Arn">The subscription's ARN.</param>
/// <param name="TopicName">The topic.</param>
/// <param name="Protocol"><c>sqs</c>, <c>lambda</c>, <c>http</c> or <c>https</c>.</param>
/// <param name="Endpoint">The ARN of the queue or function, or the URL.</param>
internal sealed record Subscription(string Arn, string TopicName, string Protocol, string Endpoint)
{
    public SubscriptionAttributes Attributes { get; init; } = SubscriptionAttributes.None;

    /// <summary>What a web server has to send back before it gets anything; null once it did, and for queues and functions.</summary>
    public string? ConfirmationToken { get; init; }
}
