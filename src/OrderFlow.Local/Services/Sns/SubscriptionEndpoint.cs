using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Sns;

/// <summary>What the protocols of subscriptions ask of an endpoint. Web servers have to confirm that they want what a topic sends.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/dg/sns-http-https-endpoint-as-subscriber.html"/>
internal static class SubscriptionEndpoint
{
    // SNS's own: three tries without a wait, two a second apart, ten with a growing wait, and on every 20 seconds to the hundred-thousandth.
    private static readonly RetryPolicy WithinAws = RetryPolicy.Default with
    {
        MaximumRetryAttempts = 100_014,
        MaximumEventAge = TimeSpan.FromDays(23),
        BackOff = new BackOff(TimeSpan.FromSeconds(1), 2, TimeSpan.FromSeconds(20), 0),
    };

    private static readonly RetryPolicy OfWebServers = RetryPolicy.Default with
    {
        MaximumRetryAttempts = 3,
        MaximumEventAge = TimeSpan.FromHours(1),
        BackOff = new BackOff(TimeSpan.FromSeconds(20), 1, TimeSpan.FromSeconds(20), 0),
    };

    /// <exception cref="ServiceException">InvalidParameterException: the protocol is not served, or the endpoint is none of it.</exception>
    public static void Check(string protocol, string endpoint)
    {
        switch (protocol)
        {
            case "sqs" or "lambda" when Arn.Parse(endpoint)?.Service != protocol:
                throw SnsErrors.Invalid($"Invalid parameter: {(protocol == "sqs" ? "SQS" : "Lambda")} endpoint ARN");
            case "sqs" when endpoint.EndsWith(".fifo", StringComparison.Ordinal):
                throw SnsErrors.Invalid("Invalid parameter: Invalid parameter: Endpoint Reason: FIFO SQS Queues can not be subscribed to standard SNS topics");
            case "http" or "https" when !Uri.TryCreate(endpoint, UriKind.Absolute, out var url) || url.Scheme != protocol:
                throw SnsErrors.Invalid("Invalid parameter: Endpoint must match the specified protocol");
            case "sqs" or "lambda" or "http" or "https":
                break;
            default:
                throw SnsErrors.Invalid($"Invalid parameter: the protocol {protocol} is not served; these are: sqs, lambda, http, https.");
        }
    }

    /// <summary>The token that a web server confirms with; null for the protocols without that.</summary>
    public static string? NewToken(string protocol) => protocol is "http" or "https" ? RandomNumberGenerator.GetHexString(64, lowercase: true) : null;

    public static RetryPolicy RetryPolicyOf(string protocol) => protocol is "http" or "https" ? OfWebServers : WithinAws;

    /// <summary>What a web server is asked before it gets anything.</summary>
    public static string ConfirmationRequest(Subscription subscription, string topicArn, string baseUrl, DateTimeOffset now) => new JsonObject
    {
        ["Type"] = "SubscriptionConfirmation",
        ["MessageId"] = Guid.NewGuid().ToString(),
        ["Token"] = subscription.ConfirmationToken,
        ["TopicArn"] = topicArn,
        ["Message"] = $"You have chosen to subscribe to the topic {topicArn}.\nTo confirm the subscription, visit the SubscribeURL included in this message.",
        ["SubscribeURL"] = $"{baseUrl}/?Action=ConfirmSubscription&TopicArn={Uri.EscapeDataString(topicArn)}&Token={subscription.ConfirmationToken}",
        ["Timestamp"] = now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
    }.ToJsonString(JsonProtocol.Relaxed);
}
