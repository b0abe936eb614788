using System.Text;
using System.Text.Json;
using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Deliveries;
using OrderFlow.Local.Services.Sqs;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.Sns;

/// <summary>SNS: standard topics with queues and functions as subscribers; what is published is on disk for each of them before it is answered.</summary>
internal sealed class TopicService(LocalStore store, LocalAccount account, DeliveryQueue deliveries, HopFeed hops, TimeProvider time) : IDisposable
{
    private const int LargestMessage = 262_144;
    private readonly Catalog<Topic> topics = new(store, "sns.topic");
    private readonly Catalog<Subscription> subscriptions = new(store, "sns.subscription");

    public IReadOnlyList<Topic> Topics => [.. topics.All.Select(entry => entry.Value)];

    public IReadOnlyList<Subscription> Subscriptions => [.. subscriptions.All.Select(entry => entry.Value)];

    public string ArnOf(string name) => account.Arn("sns", name);

    public Topic Existing(string arn) =>
        (Arn.Parse(arn) is { Service: "sns" } parsed ? topics.Find(parsed.Resource) : null)
        ?? throw new ServiceException("NotFoundException", "Topic does not exist", 404) { QueryCode = "NotFound" };

    public Task PutTopicAsync(string name, string? displayName = null)
    {
        if (name.EndsWith(".fifo", StringComparison.Ordinal))
            throw Invalid($"FIFO topics are not served yet (topic {name}).");
        if (name.Length is 0 or > 256 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            throw Invalid("Invalid parameter: Topic Name");
        return topics.PutAsync(name, new Topic(name, displayName));
    }

    public async Task DeleteTopicAsync(string arn)
    {
        if (Arn.Parse(arn) is not { Service: "sns" } parsed)
            throw Invalid("Invalid parameter: TopicArn");
        foreach (var subscription in Subscriptions.Where(subscription => subscription.TopicName == parsed.Resource))
            await subscriptions.RemoveAsync(subscription.Arn);
        await topics.RemoveAsync(parsed.Resource);
    }

    /// <summary>Subscribes a queue or function; subscribing it again gives the same subscription.</summary>
    public async Task<Subscription> SubscribeAsync(string topicArn, string protocol, string endpoint, bool raw)
    {
        var topic = Existing(topicArn);
        if ((protocol, Arn.Parse(endpoint)?.Service) is not (("sqs", "sqs") or ("lambda", "lambda")))
            throw Invalid($"Invalid parameter: the endpoint {endpoint} of the protocol {protocol}; queues (sqs) and functions (lambda) are served.");
        var subscription = Subscriptions.FirstOrDefault(existing => existing.TopicName == topic.Name && existing.Endpoint == endpoint)
            ?? new Subscription($"{topicArn}:{Guid.NewGuid()}", topic.Name, protocol, endpoint, raw);
        await subscriptions.PutAsync(subscription.Arn, subscription with { Raw = raw });
        return subscription with { Raw = raw };
    }

    public Task UnsubscribeAsync(string arn) => subscriptions.RemoveAsync(arn);

    public Subscription ExistingSubscription(string arn) =>
        subscriptions.Find(arn) ?? throw new ServiceException("NotFoundException", "Subscription does not exist", 404) { QueryCode = "NotFound" };

    /// <summary>Publishes to a topic.</summary>
    /// <returns>The message's id.</returns>
    public async Task<string> PublishAsync(string topicArn, Publication publication, TraceHeader trace, CancellationToken cancellation)
    {
        var messageId = Guid.NewGuid().ToString();
        await deliveries.AppendAsync(Route(topicArn, publication, messageId, trace), cancellation);
        return messageId;
    }

    /// <summary>The deliveries to the subscribers of a topic; nothing happens until they are accepted.</summary>
    public IReadOnlyList<DeliveryRequest> Route(string topicArn, Publication publication, string messageId, TraceHeader trace)
    {
        var topic = Existing(topicArn);
        if (publication.Message.Length == 0)
            throw Invalid("Invalid parameter: Empty message");
        if (Encoding.UTF8.GetByteCount(publication.Message) > LargestMessage)
            throw Invalid("Invalid parameter: Message too long");

        hops.Publish(new Hop { Kind = HopKind.MessagePublished, TraceId = trace.Root, Resource = topic.Name, Item = messageId, Note = publication.Subject, Payload = publication.Message });
        return [.. Subscriptions.Where(subscription => subscription.TopicName == topic.Name).Select(subscription => Request(subscription, topicArn, publication, messageId, trace))];
    }

    public void Dispose()
    {
        topics.Dispose();
        subscriptions.Dispose();
    }

    private DeliveryRequest Request(Subscription subscription, string topicArn, Publication publication, string messageId, TraceHeader trace)
    {
        var now = time.GetUtcNow();
        var payload = subscription switch
        {
            { Raw: true, Protocol: "sqs" } => publication.Message,
            { Protocol: "sqs" } => NotificationDocument.ForQueue(publication, topicArn, messageId, now),
            _ => NotificationDocument.ForFunction(publication, topicArn, subscription.Arn, messageId, now),
        };
        IReadOnlyDictionary<string, MessageAttribute> attributes = subscription.Raw ? publication.Attributes : new Dictionary<string, MessageAttribute>();
        return new DeliveryRequest(subscription.Endpoint, Encoding.UTF8.GetBytes(payload))
        {
            Attributes = new Dictionary<string, string>
            {
                [DeliveryFields.Kind] = NotificationDelivery.Name,
                [DeliveryFields.Trace] = trace.ToString(),
                [DeliveryFields.SourceId] = messageId,
                [DeliveryFields.SourceName] = subscription.TopicName,
                [NotificationDelivery.MessageAttributes] = JsonSerializer.Serialize(attributes),
            },
        };
    }

    private static ServiceException Invalid(string message) => new("InvalidParameterException", message) { QueryCode = "InvalidParameter" };
}
