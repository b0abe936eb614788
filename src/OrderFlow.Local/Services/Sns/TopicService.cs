using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using OrderFlow.EventBus.Delivery;
using OrderFlow.EventBus.FilterPolicies;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Deliveries;
using OrderFlow.Local.Services.Sqs;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.Sns;

/// <summary>SNS: standard topics and their subscribers; what is published is on disk for each of them before it is answered.</summary>
internal sealed class TopicService : IDisposable
{
    private readonly Catalog<Topic> topics;
    private readonly Catalog<Subscription> subscriptions;
    private readonly ConcurrentDictionary<string, (SubscriptionAttributes Attributes, FilterPolicy? Policy)> policies = new();
    private readonly LocalAccount account;
    private readonly DeliveryQueue deliveries;
    private readonly HopFeed hops;
    private readonly Func<string> baseUrl;
    private readonly TimeProvider time;

    public TopicService(LocalStore store, LocalAccount account, DeliveryQueue deliveries, HopFeed hops, Func<string> baseUrl, TimeProvider time)
    {
        topics = new(store, "sns.topic");
        subscriptions = new(store, "sns.topicSubscription");
        Signer = new(store, baseUrl, time);
        this.account = account;
        this.deliveries = deliveries;
        this.hops = hops;
        this.baseUrl = baseUrl;
        this.time = time;
    }

    public NotificationSigner Signer { get; }

    public WebServers WebServers { get; } = new();

    public IReadOnlyList<Topic> Topics => [.. topics.All.Select(entry => entry.Value)];

    public IReadOnlyList<Subscription> Subscriptions => [.. subscriptions.All.Select(entry => entry.Value)];

    public string ArnOf(string name) => account.Arn("sns", name);

    public string UnsubscribeUrl(string subscriptionArn) => $"{baseUrl()}/?Action=Unsubscribe&SubscriptionArn={Uri.EscapeDataString(subscriptionArn)}";

    /// <exception cref="ServiceException">NotFoundException.</exception>
    public Topic Existing(string arn) =>
        (Arn.Parse(arn) is { Service: "sns" } parsed ? topics.Find(parsed.Resource) : null) ?? throw SnsErrors.NotFound("Topic does not exist");

    public Topic? Find(string name) => topics.Find(name);

    /// <summary>Creates a topic, or changes it; attributes that are not named keep their values.</summary>
    /// <exception cref="ServiceException">InvalidParameterException.</exception>
    public Task PutTopicAsync(string name, IReadOnlyDictionary<string, string> attributes, IReadOnlyDictionary<string, string>? tags = null)
    {
        if (name.EndsWith(".fifo", StringComparison.Ordinal) || attributes.GetValueOrDefault("FifoTopic") == "true")
            throw SnsErrors.Invalid($"FIFO topics are not served yet (topic {name}).");
        if (name.Length is 0 or > 256 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            throw SnsErrors.Invalid("Invalid parameter: Topic Name");
        TopicAttributes.Validate(attributes);
        var topic = topics.Find(name) ?? new Topic(name);
        return topics.PutAsync(name, topic with
        {
            Attributes = topic.Attributes.Where(pair => !attributes.ContainsKey(pair.Key)).Concat(attributes).ToDictionary(),
            Tags = tags ?? topic.Tags,
        });
    }

    public async Task DeleteTopicAsync(string arn)
    {
        if (Arn.Parse(arn) is not { Service: "sns" } parsed)
            throw SnsErrors.Invalid("Invalid parameter: TopicArn");
        foreach (var subscription in Subscriptions.Where(subscription => subscription.TopicName == parsed.Resource))
            await UnsubscribeAsync(subscription.Arn);
        await topics.RemoveAsync(parsed.Resource);
    }

    /// <summary>The subscription of an endpoint to a topic, or null.</summary>
    public Subscription? FindSubscription(string topicName, string protocol, string endpoint) =>
        Subscriptions.FirstOrDefault(existing => existing.TopicName == topicName && existing.Protocol == protocol && existing.Endpoint == endpoint);

    /// <summary>Subscribes an endpoint, or changes the attributes of its subscription.</summary>
    /// <exception cref="ServiceException">InvalidParameterException.</exception>
    public async Task<Subscription> SubscribeAsync(string topicArn, string protocol, string endpoint, SubscriptionAttributes attributes)
    {
        var topic = Existing(topicArn);
        SubscriptionEndpoint.Check(protocol, endpoint);
        attributes.ReadFilterPolicy();
        if (attributes.RawMessageDelivery && protocol == "lambda")
            throw SnsErrors.Invalid("Invalid parameter: Attributes Reason: RawMessageDelivery attribute is not supported for the protocol lambda.");

        var existing = FindSubscription(topic.Name, protocol, endpoint);
        var subscription = existing is null
            ? new Subscription($"{topicArn}:{Guid.NewGuid()}", topic.Name, protocol, endpoint)
            {
                Attributes = attributes,
                ConfirmationToken = SubscriptionEndpoint.NewToken(protocol),
            }
            : existing with { Attributes = attributes };
        await subscriptions.PutAsync(subscription.Arn, subscription);
        if (existing is null && subscription.ConfirmationToken is not null)
            await deliveries.AppendAsync([Delivery(subscription, SubscriptionEndpoint.ConfirmationRequest(subscription, topicArn, baseUrl(), time.GetUtcNow()), "", TraceHeader.New(time))], CancellationToken.None);
        return subscription;
    }

    /// <summary>Notes that a web server wants its subscription.</summary>
    /// <exception cref="ServiceException">InvalidParameterException: the token is none that was sent.</exception>
    public async Task<Subscription> ConfirmAsync(string topicArn, string token)
    {
        var topic = Existing(topicArn);
        var subscription = Subscriptions.FirstOrDefault(pending => pending.TopicName == topic.Name && pending.ConfirmationToken == token)
            ?? throw SnsErrors.Invalid("Invalid parameter: Token");
        var confirmed = subscription with { ConfirmationToken = null };
        await subscriptions.PutAsync(confirmed.Arn, confirmed);
        return confirmed;
    }

    /// <summary>Sets or takes away one attribute.</summary>
    public Task SetAttributeAsync(string subscriptionArn, string name, string? value)
    {
        var subscription = ExistingSubscription(subscriptionArn);
        var attributes = subscription.Attributes.With(name, value);
        attributes.ReadFilterPolicy(FilterPolicyCall.SetSubscriptionAttributes);
        return subscriptions.PutAsync(subscriptionArn, subscription with { Attributes = attributes });
    }

    public Task UnsubscribeAsync(string arn)
    {
        policies.TryRemove(arn, out _);
        return subscriptions.RemoveAsync(arn);
    }

    public Subscription ExistingSubscription(string arn) => subscriptions.Find(arn) ?? throw SnsErrors.NotFound("Subscription does not exist");

    /// <summary>Publishes to a topic.</summary>
    /// <returns>The message's id.</returns>
    public async Task<string> PublishAsync(string topicArn, Publication publication, TraceHeader trace, CancellationToken cancellation)
    {
        var messageId = Guid.NewGuid().ToString();
        await deliveries.AppendAsync(Route(topicArn, publication, messageId, trace), cancellation);
        return messageId;
    }

    /// <summary>The deliveries to the subscribers of a topic that want the message; nothing happens until they are accepted.</summary>
    public IReadOnlyList<DeliveryRequest> Route(string topicArn, Publication publication, string messageId, TraceHeader trace)
    {
        var topic = Existing(topicArn);
        publication.Check();
        hops.Publish(new Hop { Kind = HopKind.MessagePublished, TraceId = trace.Root, Resource = topic.Name, Item = messageId, Note = publication.Subject, Payload = publication.Message });

        var documents = new Dictionary<string, (NotificationDocument Document, NotificationSignature Signature)>();
        var now = time.GetUtcNow();
        var requests = new List<DeliveryRequest>();
        foreach (var subscription in Subscriptions.Where(subscription => subscription.TopicName == topic.Name && subscription.ConfirmationToken is null && IsWanted(subscription, publication)))
        {
            var own = publication.For(subscription.Protocol);
            if (subscription.Attributes.RawMessageDelivery)
            {
                requests.Add(Delivery(subscription, own.Message, messageId, trace, own.Attributes));
                continue;
            }

            if (!documents.TryGetValue(own.Message, out var signed))
            {
                var document = new NotificationDocument(own, topicArn, messageId, now);
                documents[own.Message] = signed = (document, Signer.Sign(document, topic.Attributes.GetValueOrDefault("SignatureVersion", "1")));
            }

            var unsubscribe = UnsubscribeUrl(subscription.Arn);
            var payload = subscription.Protocol == "lambda"
                ? signed.Document.ForFunction(signed.Signature, unsubscribe, subscription.Arn)
                : signed.Document.ForQueue(signed.Signature, unsubscribe);
            requests.Add(Delivery(subscription, payload, messageId, trace));
        }

        return requests;
    }

    public void Dispose()
    {
        topics.Dispose();
        subscriptions.Dispose();
        Signer.Dispose();
        WebServers.Dispose();
    }

    private bool IsWanted(Subscription subscription, Publication publication)
    {
        if (!policies.TryGetValue(subscription.Arn, out var known) || known.Attributes != subscription.Attributes)
            policies[subscription.Arn] = known = (subscription.Attributes, subscription.Attributes.ReadFilterPolicy());
        return known.Policy?.Matches(
            publication.Attributes.ToDictionary(pair => pair.Key, pair => new MessageAttributeValue(pair.Value.DataType, pair.Value.StringValue)),
            Encoding.UTF8.GetBytes(publication.Message)) ?? true;
    }

    private static DeliveryRequest Delivery(
        Subscription subscription, string payload, string messageId, TraceHeader trace, IReadOnlyDictionary<string, MessageAttribute>? attributes = null)
    {
        var fields = new Dictionary<string, string>
        {
            [DeliveryFields.Kind] = NotificationDelivery.Name,
            [DeliveryFields.Trace] = trace.ToString(),
            [DeliveryFields.SourceId] = messageId,
            [DeliveryFields.SourceName] = subscription.TopicName,
            [NotificationDelivery.SubscriptionArn] = subscription.Arn,
            [NotificationDelivery.MessageAttributes] = JsonSerializer.Serialize(attributes ?? new Dictionary<string, MessageAttribute>()),
        };
        if (subscription.Attributes.DeadLetterTarget is { } deadLetters)
            fields[NotificationDelivery.DeadLetterArn] = deadLetters;
        if (subscription.Attributes.RawMessageDelivery)
            fields[NotificationDelivery.IsRaw] = "true";
        if (messageId.Length == 0)
            fields[NotificationDelivery.IsConfirmation] = "true";
        return new DeliveryRequest(subscription.Endpoint, Encoding.UTF8.GetBytes(payload)) { Attributes = fields, RetryPolicy = SubscriptionEndpoint.RetryPolicyOf(subscription.Protocol) };
    }
}
