using System.Text.Json.Nodes;
using Amazon.EventBridge.Model;
using Amazon.SQS.Model;

namespace OrderFlow.Local.Tests.Services.Sns;

public sealed class TopicTests
{
    private static readonly string Template = TestTemplates.Of(new Dictionary<string, object>
    {
        ["Topic"] = new { Type = "AWS::SNS::Topic", Properties = new { TopicName = "orders" } },
        ["Wrapped"] = TestTemplates.Queue("wrapped"),
        ["Raw"] = TestTemplates.Queue("raw"),
        ["ToWrapped"] = Subscription("Wrapped", raw: false),
        ["ToRaw"] = Subscription("Raw", raw: true),
        ["Rule"] = TestTemplates.Rule("rule", "default", new { source = new[] { "a" } }, new { Id = "1", Arn = TestTemplates.Ref("Topic") }),
    });

    [Fact]
    public async Task An_event_is_published_to_the_queues_of_a_topic()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var put = await endpoint.Events.PutEventsAsync(new PutEventsRequest { Entries = [new PutEventsRequestEntry { Source = "a", DetailType = "t", Detail = "{}" }] });

        var notification = JsonNode.Parse(await BodyAsync(endpoint, "wrapped"))!;
        ((string?)notification["Type"]).ShouldBe("Notification");
        ((string?)notification["TopicArn"]).ShouldBe("arn:aws:sns:us-east-1:000000000000:orders");
        ((string?)JsonNode.Parse((string)notification["Message"]!)!["id"]).ShouldBe(put.Entries[0].EventId);
        ((string?)JsonNode.Parse(await BodyAsync(endpoint, "raw"))!["id"]).ShouldBe(put.Entries[0].EventId);
    }

    [Fact]
    public async Task A_client_publishes_by_form()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        using var form = new StringContent(
            "Action=Publish&Version=2010-03-31&TopicArn=arn%3Aaws%3Asns%3Aus-east-1%3A000000000000%3Aorders&Message=hello&Subject=Hi&MessageAttributes.entry.1.Name=kind&MessageAttributes.entry.1.Value.DataType=String&MessageAttributes.entry.1.Value.StringValue=order",
            System.Text.Encoding.UTF8,
            "application/x-www-form-urlencoded");

        using var response = await endpoint.Http.PostAsync(new Uri("/", UriKind.Relative), form);

        (await response.Content.ReadAsStringAsync()).ShouldContain("<PublishResult><MessageId>");
        var notification = JsonNode.Parse(await BodyAsync(endpoint, "wrapped"))!;
        ((string?)notification["Subject"]).ShouldBe("Hi");
        ((string?)notification["MessageAttributes"]!["kind"]!["Value"]).ShouldBe("order");
    }

    private static object Subscription(string queue, bool raw) => new
    {
        Type = "AWS::SNS::Subscription",
        Properties = new { TopicArn = TestTemplates.Ref("Topic"), Protocol = "sqs", Endpoint = TestTemplates.GetAtt(queue, "Arn"), RawMessageDelivery = raw },
    };

    private static async Task<string> BodyAsync(RunningEndpoint endpoint, string queue)
    {
        var url = (await endpoint.Queues.GetQueueUrlAsync(queue)).QueueUrl;
        return (await endpoint.Queues.ReceiveMessageAsync(new ReceiveMessageRequest { QueueUrl = url, WaitTimeSeconds = 20 })).Messages.ShouldHaveSingleItem().Body;
    }
}
