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
            ["CreateTopic"] = CreateTopic,
            ["DeleteTopic"] = DeleteTopic,
            ["ListSubscriptions"] = call => ListSubscriptions(call, topics.Subscriptions),
            ["ListSubscriptionsByTopic"] = call =>
            {
                var topic = topics.Existing(call.Text("TopicArn"));
                return ListSubscriptions(call, [.. topics.Subscriptions.Where(subscription => subscription.TopicName == topic.Name)]);
            },
            ["ListTopics"] = ListTopics,
            ["Publish"] = Publish,
            ["PublishBatch"] = PublishBatch,
            ["SetSubscriptionAttributes"] = SetSubscriptionAttributes,
            ["Subscribe"] = Subscribe,
            ["Unsubscribe"] = Unsubscribe,
        };
    }

    public override string SigningName => "sns";

    public override string SdkName => "sns";

    public override QueryShape Query => Shape;

    public override IReadOnlyDictionary<string, ApiOperation> Operations { get; }

    private async Task<JsonObject?> CreateTopic(ApiCall call)
    {
        var name = call.Text("Name");
        await topics.PutTopicAsync(name, call.TextMap("Attributes").GetValueOrDefault("DisplayName"));
        return new JsonObject { ["TopicArn"] = topics.ArnOf(name) };
    }

    private async Task<JsonObject?> DeleteTopic(ApiCall call)
    {
        await topics.DeleteTopicAsync(call.Text("TopicArn"));
        return null;
    }

    private Task<JsonObject?> ListTopics(ApiCall call) => Task.FromResult<JsonObject?>(
        Page.Of(topics.Topics, call, "MaxResults", 100, "NextToken").Answer("Topics", "NextToken", topic => new JsonObject { ["TopicArn"] = topics.ArnOf(topic.Name) }));

    private Task<JsonObject?> ListSubscriptions(ApiCall call, IReadOnlyList<Subscription> all) => Task.FromResult<JsonObject?>(
        Page.Of(all, call, "MaxResults", 100, "NextToken").Answer("Subscriptions", "NextToken", subscription => new JsonObject
        {
            ["SubscriptionArn"] = subscription.Arn,
            ["Owner"] = Arn.Parse(subscription.Arn)!.Value.Account,
            ["Protocol"] = subscription.Protocol,
            ["Endpoint"] = subscription.Endpoint,
            ["TopicArn"] = topics.ArnOf(subscription.TopicName),
        }));

    private async Task<JsonObject?> Publish(ApiCall call) =>
        new() { ["MessageId"] = await topics.PublishAsync(call.OptionalText("TopicArn") ?? call.Text("TargetArn"), Publication(call), call.Trace, call.Cancellation) };

    private async Task<JsonObject?> PublishBatch(ApiCall call)
    {
        var topic = call.Text("TopicArn");
        topics.Existing(topic);
        JsonArray successful = [], failed = [];
        foreach (var entry in call.Structures("PublishBatchRequestEntries"))
        {
            try
            {
                successful.Add(new JsonObject { ["Id"] = entry.Text("Id"), ["MessageId"] = await topics.PublishAsync(topic, Publication(entry), call.Trace, call.Cancellation) });
            }
            catch (ServiceException error)
            {
                failed.Add(new JsonObject { ["Id"] = entry.OptionalText("Id"), ["Code"] = error.QueryCode ?? error.Code, ["Message"] = error.Message, ["SenderFault"] = true });
            }
        }

        return new JsonObject { ["Successful"] = successful, ["Failed"] = failed };
    }

    private async Task<JsonObject?> Subscribe(ApiCall call)
    {
        var attributes = call.TextMap("Attributes");
        foreach (var name in attributes.Keys)
            CheckAttribute(name);
        var subscription = await topics.SubscribeAsync(call.Text("TopicArn"), call.Text("Protocol"), call.Text("Endpoint"), attributes.GetValueOrDefault("RawMessageDelivery") == "true");
        return new JsonObject { ["SubscriptionArn"] = subscription.Arn };
    }

    private async Task<JsonObject?> Unsubscribe(ApiCall call)
    {
        await topics.UnsubscribeAsync(call.Text("SubscriptionArn"));
        return null;
    }

    private async Task<JsonObject?> SetSubscriptionAttributes(ApiCall call)
    {
        CheckAttribute(call.Text("AttributeName"));
        var subscription = topics.ExistingSubscription(call.Text("SubscriptionArn"));
        await topics.SubscribeAsync(topics.ArnOf(subscription.TopicName), subscription.Protocol, subscription.Endpoint, call.OptionalText("AttributeValue") == "true");
        return null;
    }

    private static void CheckAttribute(string name)
    {
        if (name != "RawMessageDelivery")
            throw new ServiceException("InvalidParameterException", $"Invalid parameter: the attribute {name} of subscriptions is not served yet.") { QueryCode = "InvalidParameter" };
    }

    private static Publication Publication(ApiCall call) => new(call.Text("Message"), call.OptionalText("Subject")) { Attributes = SqsMessages.Attributes(call) };
}
