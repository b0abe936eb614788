using System.Globalization;
using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Sqs;

namespace OrderFlow.Local.Services.Sns;

/// <summary>The operations of SNS, in the query protocol.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_Operations.html"/>
internal sealed class SnsApi : ServiceApi
{
    private static readonly QueryShape Shape = new(
        "2010-03-31",
        "http://sns.amazonaws.com/doc/2010-03-31/",
        new Dictionary<string, string>(),
        new Dictionary<string, (string Key, string Value)> { ["Attributes"] = ("key", "value"), ["MessageAttributes"] = ("Name", "Value") })
    {
        MemberOf = (_, name) => name,
    };

    private readonly TopicService topics;

    public SnsApi(TopicService topics)
    {
        this.topics = topics;
        Operations = new Dictionary<string, ApiOperation>
        {
            ["ConfirmSubscription"] = ConfirmSubscription,
            ["CreateTopic"] = CreateTopic,
            ["DeleteTopic"] = DeleteTopic,
            ["GetSubscriptionAttributes"] = GetSubscriptionAttributes,
            ["GetTopicAttributes"] = GetTopicAttributes,
            ["ListSubscriptions"] = call => ListSubscriptions(call, topics.Subscriptions),
            ["ListSubscriptionsByTopic"] = call =>
            {
                var topic = topics.Existing(call.Text("TopicArn"));
                return ListSubscriptions(call, [.. topics.Subscriptions.Where(subscription => subscription.TopicName == topic.Name)]);
            },
            ["ListTagsForResource"] = ListTagsForResource,
            ["ListTopics"] = ListTopics,
            ["Publish"] = Publish,
            ["PublishBatch"] = call => PublishBatch.RunAsync(topics, call),
            ["SetSubscriptionAttributes"] = SetSubscriptionAttributes,
            ["SetTopicAttributes"] = SetTopicAttributes,
            ["Subscribe"] = Subscribe,
            ["TagResource"] = TagResource,
            ["Unsubscribe"] = Unsubscribe,
            ["UntagResource"] = UntagResource,
        };
    }

    public override string SigningName => "sns";

    public override string SdkName => "sns";

    public override QueryShape Query => Shape;

    public override IReadOnlyDictionary<string, ApiOperation> Operations { get; }

    private async Task<JsonObject?> CreateTopic(ApiCall call)
    {
        var name = call.Text("Name");
        var attributes = call.TextMap("Attributes");
        if (topics.Find(name) is { } existing && attributes.Any(pair => existing.Attributes.GetValueOrDefault(pair.Key, "") != pair.Value))
            throw SnsErrors.Invalid("Invalid parameter: Attributes Reason: Topic already exists with different attributes");
        await topics.PutTopicAsync(name, attributes, Tags(call) is { Count: > 0 } tags ? tags : null);
        return new JsonObject { ["TopicArn"] = topics.ArnOf(name) };
    }

    private async Task<JsonObject?> DeleteTopic(ApiCall call)
    {
        await topics.DeleteTopicAsync(call.Text("TopicArn"));
        return null;
    }

    private Task<JsonObject?> GetTopicAttributes(ApiCall call)
    {
        var topic = topics.Existing(call.Text("TopicArn"));
        var mine = topics.Subscriptions.Where(subscription => subscription.TopicName == topic.Name).ToList();
        var pending = mine.Count(subscription => subscription.ConfirmationToken is not null);
        var attributes = new Dictionary<string, string>(topic.Attributes)
        {
            ["TopicArn"] = topics.ArnOf(topic.Name),
            ["Owner"] = OwnerOf(topics.ArnOf(topic.Name)),
            ["SubscriptionsConfirmed"] = (mine.Count - pending).ToString(CultureInfo.InvariantCulture),
            ["SubscriptionsPending"] = pending.ToString(CultureInfo.InvariantCulture),
            ["SubscriptionsDeleted"] = "0",
        };
        attributes.TryAdd("DisplayName", "");
        return Task.FromResult<JsonObject?>(new JsonObject { ["Attributes"] = SqsMessages.Map(attributes) });
    }

    private async Task<JsonObject?> SetTopicAttributes(ApiCall call)
    {
        var topic = topics.Existing(call.Text("TopicArn"));
        await topics.PutTopicAsync(topic.Name, new Dictionary<string, string> { [call.Text("AttributeName")] = call.OptionalText("AttributeValue") ?? "" });
        return null;
    }

    private Task<JsonObject?> ListTopics(ApiCall call) => Task.FromResult<JsonObject?>(
        Page.Of(topics.Topics, call, "MaxResults", 100, "NextToken").Answer("Topics", "NextToken", topic => new JsonObject { ["TopicArn"] = topics.ArnOf(topic.Name) }));

    private Task<JsonObject?> ListSubscriptions(ApiCall call, IReadOnlyList<Subscription> all) => Task.FromResult<JsonObject?>(
        Page.Of(all, call, "MaxResults", 100, "NextToken").Answer("Subscriptions", "NextToken", subscription => new JsonObject
        {
            ["SubscriptionArn"] = subscription.ConfirmationToken is null ? subscription.Arn : "PendingConfirmation",
            ["Owner"] = OwnerOf(subscription.Arn),
            ["Protocol"] = subscription.Protocol,
            ["Endpoint"] = subscription.Endpoint,
            ["TopicArn"] = topics.ArnOf(subscription.TopicName),
        }));

    private async Task<JsonObject?> Publish(ApiCall call)
    {
        if (call.OptionalText("PhoneNumber") is not null)
            throw SnsErrors.Invalid("Invalid parameter: PhoneNumber is not served: text messages are not sent from here.");
        var topic = call.OptionalText("TopicArn") ?? call.OptionalText("TargetArn") ?? throw SnsErrors.Invalid("Invalid parameter: TopicArn or TargetArn Reason: no value for required parameter");
        return new JsonObject { ["MessageId"] = await topics.PublishAsync(topic, PublishBatch.Publication(call), call.Trace, call.Cancellation) };
    }

    private async Task<JsonObject?> Subscribe(ApiCall call)
    {
        var (topic, protocol, endpoint) = (topics.Existing(call.Text("TopicArn")), call.Text("Protocol"), call.OptionalText("Endpoint") ?? "");
        var attributes = call.TextMap("Attributes").Aggregate(SubscriptionAttributes.None, (set, pair) => set.With(pair.Key, pair.Value));
        if (topics.FindSubscription(topic.Name, protocol, endpoint) is { } existing && existing.Attributes != attributes)
            throw SnsErrors.Invalid("Invalid parameter: Attributes Reason: Subscription already exists with different attributes");
        var subscription = await topics.SubscribeAsync(topics.ArnOf(topic.Name), protocol, endpoint, attributes);
        return new JsonObject
        {
            ["SubscriptionArn"] = subscription.ConfirmationToken is null || call.OptionalBool("ReturnSubscriptionArn") == true ? subscription.Arn : "pending confirmation",
        };
    }

    private async Task<JsonObject?> ConfirmSubscription(ApiCall call) =>
        new() { ["SubscriptionArn"] = (await topics.ConfirmAsync(call.Text("TopicArn"), call.Text("Token"))).Arn };

    private async Task<JsonObject?> Unsubscribe(ApiCall call)
    {
        await topics.UnsubscribeAsync(call.Text("SubscriptionArn"));
        return null;
    }

    private Task<JsonObject?> GetSubscriptionAttributes(ApiCall call)
    {
        var subscription = topics.ExistingSubscription(call.Text("SubscriptionArn"));
        var set = subscription.Attributes;
        var attributes = new Dictionary<string, string?>
        {
            ["SubscriptionArn"] = subscription.Arn,
            ["TopicArn"] = topics.ArnOf(subscription.TopicName),
            ["Owner"] = OwnerOf(subscription.Arn),
            ["Protocol"] = subscription.Protocol,
            ["Endpoint"] = subscription.Endpoint,
            ["RawMessageDelivery"] = set.RawMessageDelivery ? "true" : "false",
            ["PendingConfirmation"] = subscription.ConfirmationToken is null ? "false" : "true",
            ["ConfirmationWasAuthenticated"] = subscription.Protocol is "sqs" or "lambda" ? "true" : "false",
            ["FilterPolicy"] = set.FilterPolicy,
            ["FilterPolicyScope"] = set.FilterPolicy is null ? null : set.FilterPolicyScope.ToString(),
            ["RedrivePolicy"] = set.DeadLetterTarget is { } target ? new JsonObject { ["deadLetterTargetArn"] = target }.ToJsonString() : null,
            ["DeliveryPolicy"] = set.DeliveryPolicy,
        };
        var given = attributes.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Key, pair.Value!));
        return Task.FromResult<JsonObject?>(new JsonObject { ["Attributes"] = SqsMessages.Map(given) });
    }

    private async Task<JsonObject?> SetSubscriptionAttributes(ApiCall call)
    {
        await topics.SetAttributeAsync(call.Text("SubscriptionArn"), call.Text("AttributeName"), call.OptionalText("AttributeValue"));
        return null;
    }

    private Task<JsonObject?> ListTagsForResource(ApiCall call) => Task.FromResult<JsonObject?>(new JsonObject
    {
        ["Tags"] = new JsonArray([.. topics.Existing(call.Text("ResourceArn")).Tags.Select(tag => new JsonObject { ["Key"] = tag.Key, ["Value"] = tag.Value })]),
    });

    private async Task<JsonObject?> TagResource(ApiCall call)
    {
        var topic = topics.Existing(call.Text("ResourceArn"));
        var added = Tags(call);
        await topics.PutTopicAsync(topic.Name, topic.Attributes, topic.Tags.Where(tag => !added.ContainsKey(tag.Key)).Concat(added).ToDictionary());
        return [];
    }

    private async Task<JsonObject?> UntagResource(ApiCall call)
    {
        var topic = topics.Existing(call.Text("ResourceArn"));
        var removed = call.Texts("TagKeys");
        await topics.PutTopicAsync(topic.Name, topic.Attributes, topic.Tags.Where(tag => !removed.Contains(tag.Key)).ToDictionary());
        return [];
    }

    private static Dictionary<string, string> Tags(ApiCall call) =>
        call.Structures("Tags").ToDictionary(tag => tag.Text("Key"), tag => tag.OptionalText("Value") ?? "");

    private static string OwnerOf(string arn) => Arn.Parse(arn)!.Value.Account;
}
