using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;
using OrderFlow.Engine.Timers;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Services.Sns;

public sealed class SubscriptionTests
{
    private const string TopicArn = "arn:aws:sns:us-east-1:000000000000:orders";

    private static readonly string Template = TestTemplates.Of(new Dictionary<string, object>
    {
        ["Topic"] = new { Type = "AWS::SNS::Topic", Properties = new { TopicName = "orders" } },
        ["Queue"] = TestTemplates.Queue("queue"),
        ["Dead"] = TestTemplates.Queue("dead"),
        ["ToQueue"] = Subscription("sqs", TestTemplates.GetAtt("Queue", "Arn"), new { FilterPolicy = new { location = new[] { "us-west", "us-east" } } }),
        ["Missing"] = Subscription("sqs", "arn:aws:sqs:us-east-1:000000000000:missing", new { RedrivePolicy = new { deadLetterTargetArn = TestTemplates.GetAtt("Dead", "Arn") }, FilterPolicy = new { lost = new[] { "yes" } } }),
        ["Read"] = TestTemplates.Function("Batches", "Read", more: ("Events", new { News = new { Type = "SNS", Properties = new { Topic = TestTemplates.Ref("Topic"), FilterPolicy = new { kind = new[] { "read" } } } } })),
        ["Context"] = TestTemplates.Function("Shapes", "Context", more: ("Events", new
        {
            News = new
            {
                Type = "SNS",
                Properties = new { Topic = TestTemplates.Ref("Topic"), FilterPolicyScope = "MessageBody", FilterPolicy = new { value = new object[] { new { numeric = new object[] { ">", 100 } } } } },
            },
        })),
    });

    [Fact]
    public async Task A_subscription_gets_only_messages_whose_attributes_match_its_filter_policy()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        using var topics = Client(endpoint);

        await topics.PublishAsync(Message("unwanted", "location", "eu-west"));
        await topics.PublishAsync(Message("wanted", "location", "us-east"));

        ((string?)JsonNode.Parse((await endpoint.ReceiveAsync("queue")).Body)!["Message"]).ShouldBe("wanted");
    }

    [Fact]
    public async Task A_function_gets_a_notification_whose_body_matches_as_the_event_that_sns_makes_of_it()
    {
        using var folder = new TestFolder();
        var clock = new VirtualTimeProvider(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), autoAdvance: false);
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template, clock);
        using var topics = Client(endpoint);

        await topics.PublishAsync(TopicArn, """{"value":1}""");
        var published = await topics.PublishAsync(Message("""{"value":101}""", "kind", "order"));
        var invoked = await endpoint.HopAsync(HopKind.FunctionInvoked, "Context");

        var record = JsonNode.Parse(invoked.Payload!)!["Records"]!.AsArray().ShouldHaveSingleItem()!.AsObject();
        ((string?)record["EventSource"]).ShouldBe("aws:sns");
        ((string?)record["EventVersion"]).ShouldBe("1.0");
        ((string?)record["EventSubscriptionArn"])!.ShouldStartWith(TopicArn + ":");
        var notification = record["Sns"]!.AsObject();
        notification.Select(member => member.Key).ShouldBe(
            ["Type", "MessageId", "TopicArn", "Subject", "Message", "Timestamp", "SignatureVersion", "Signature", "SigningCertUrl", "UnsubscribeUrl", "MessageAttributes"]);
        ((string?)notification["MessageId"]).ShouldBe(published.MessageId);
        ((string?)notification["Timestamp"]).ShouldBe("2024-01-01T00:00:00.000Z");
        notification["Subject"].ShouldBeNull();
        notification["MessageAttributes"]!.ToJsonString().ShouldBe("""{"kind":{"Type":"String","Value":"order"}}""");
    }

    [Fact]
    public async Task A_function_reads_a_notification_with_the_types_of_the_package()
    {
        using var folder = new TestFolder();
        var clock = new VirtualTimeProvider(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), autoAdvance: false);
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template, clock);
        using var topics = Client(endpoint);

        await topics.PublishAsync(Message("hello", "kind", "read"));

        (await endpoint.HopAsync(HopKind.FunctionSucceeded, "Read")).Payload.ShouldBe("\"hello read 2024-01-01T00:00:00.0000000Z\"");
    }

    [Fact]
    public async Task What_cannot_be_delivered_goes_to_the_dead_letters_of_the_subscription()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        using var topics = Client(endpoint);

        await topics.PublishAsync(Message("nobody", "lost", "yes"));

        var letter = await endpoint.ReceiveAsync("dead");
        ((string?)JsonNode.Parse(letter.Body)!["Message"]).ShouldBe("nobody");
        letter.MessageAttributes["ErrorCode"].StringValue.ShouldBe("AWS.SimpleQueueService.NonExistentQueue");
    }

    [Fact]
    public async Task The_signature_of_a_notification_verifies_with_the_certificate_that_it_names()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        using var topics = Client(endpoint);
        await topics.PublishAsync(Message("signed", "location", "us-west"));

        var notification = JsonNode.Parse((await endpoint.ReceiveAsync("queue")).Body)!;
        string Text(string member) => (string)notification[member]!;
        using var certificate = X509Certificate2.CreateFromPem(await endpoint.Http.GetStringAsync(new Uri(Text("SigningCertURL"))));
        using var key = certificate.GetRSAPublicKey()!;
        var signed = $"Message\n{Text("Message")}\nMessageId\n{Text("MessageId")}\nTimestamp\n{Text("Timestamp")}\nTopicArn\n{Text("TopicArn")}\nType\nNotification\n";

        Verifies(key, signed, Text("Signature")).ShouldBeTrue();
        Verifies(key, signed + " ", Text("Signature")).ShouldBeFalse();
    }

    [Fact]
    public async Task Each_protocol_gets_its_own_message_of_a_structure()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        using var topics = Client(endpoint);
        var message = Message("""{"default":"for all","sqs":"for queues"}""", "location", "us-west");
        message.MessageStructure = "json";

        await topics.PublishAsync(message);

        ((string?)JsonNode.Parse((await endpoint.ReceiveAsync("queue")).Body)!["Message"]).ShouldBe("for queues");
        message.Message = """{"sqs":"only"}""";
        (await Should.ThrowAsync<InvalidParameterException>(() => topics.PublishAsync(message))).Message.ShouldBe("Invalid parameter: Message Structure - No default entry in JSON message body");
    }

    [Fact]
    public async Task A_web_server_gets_notifications_after_it_confirmed()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        using var topics = Client(endpoint);
        await using var server = await WebServer.StartAsync();

        var pending = await topics.SubscribeAsync(TopicArn, "http", server.Url);
        var (type, confirmation) = await server.NextAsync();
        await endpoint.Http.GetStringAsync(new Uri((string)JsonNode.Parse(confirmation)!["SubscribeURL"]!));
        await topics.PublishAsync(TopicArn, "hello");
        var (second, notification) = await server.NextAsync();

        pending.SubscriptionArn.ShouldBe("pending confirmation");
        (type, second).ShouldBe(("SubscriptionConfirmation", "Notification"));
        ((string?)JsonNode.Parse(notification)!["Message"]).ShouldBe("hello");
    }

    [Fact]
    public async Task A_filter_policy_that_sns_refuses_is_refused()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        using var topics = Client(endpoint);
        var subscription = (await topics.ListSubscriptionsByTopicAsync(new ListSubscriptionsByTopicRequest { TopicArn = TopicArn })).Subscriptions.Find(found => found.Endpoint.EndsWith("queue", StringComparison.Ordinal))!;

        var error = await Should.ThrowAsync<InvalidParameterException>(() => topics.SetSubscriptionAttributesAsync(subscription.SubscriptionArn, "FilterPolicy", """{"a":{"b":["c"]}}"""));

        error.Message.ShouldBe("Invalid parameter: Filter policy scope MessageAttributes does not support nested filter policy");
    }

    private static object Subscription(string protocol, object endpoint, object more)
    {
        var properties = System.Text.Json.JsonSerializer.SerializeToNode(more)!.AsObject();
        properties["TopicArn"] = System.Text.Json.JsonSerializer.SerializeToNode(TestTemplates.Ref("Topic"));
        properties["Protocol"] = protocol;
        properties["Endpoint"] = System.Text.Json.JsonSerializer.SerializeToNode(endpoint);
        return new { Type = "AWS::SNS::Subscription", Properties = properties };
    }

    private static PublishRequest Message(string text, string attribute, string value) => new()
    {
        TopicArn = TopicArn,
        Message = text,
        MessageAttributes = new() { [attribute] = new MessageAttributeValue { DataType = "String", StringValue = value } },
    };

    private static AmazonSimpleNotificationServiceClient Client(RunningEndpoint endpoint) => new(
        new Amazon.Runtime.BasicAWSCredentials("local", "local"),
        new AmazonSimpleNotificationServiceConfig { ServiceURL = endpoint.Endpoint.Url.ToString(), AuthenticationRegion = "us-east-1" });

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5350", Justification = "Version 1 of SNS's signatures.")]
    private static bool Verifies(RSA key, string text, string signature) =>
        key.VerifyData(Encoding.UTF8.GetBytes(text), Convert.FromBase64String(signature), HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1);
}
