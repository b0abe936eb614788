using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;

namespace OrderFlow.Aws.Tests.Clients;

public sealed class SnsClientTests
{
    [Fact]
    public async Task A_message_is_a_form_and_its_answer_XML()
    {
        await using var service = new LoopbackService(new Answer(200, """
            <PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>m-1</MessageId></PublishResult><ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></PublishResponse>
            """));
        using var client = Client(service);

        var response = await client.PublishAsync(new PublishRequest("arn:t", "a & b", "S")
        {
            MessageAttributes = new() { ["kind"] = new() { DataType = "String", StringValue = "x y" } },
        });

        response.MessageId.ShouldBe("m-1");
        response.ResponseMetadata.RequestId.ShouldBe("r-1");
        service.Request.Headers["Content-Type"].ShouldStartWith("application/x-www-form-urlencoded");
        Fields(service.Request.Body).ShouldBe(new Dictionary<string, string>
        {
            ["Action"] = "Publish",
            ["Version"] = "2010-03-31",
            ["TopicArn"] = "arn:t",
            ["Message"] = "a & b",
            ["Subject"] = "S",
            ["MessageAttributes.entry.1.Name"] = "kind",
            ["MessageAttributes.entry.1.Value.DataType"] = "String",
            ["MessageAttributes.entry.1.Value.StringValue"] = "x y",
        }, ignoreOrder: true);
    }

    [Fact]
    public async Task A_topic_is_created_with_attributes_and_tags()
    {
        await using var service = new LoopbackService(new Answer(200, "<CreateTopicResponse><CreateTopicResult><TopicArn>arn:t</TopicArn></CreateTopicResult></CreateTopicResponse>"));
        using var client = Client(service);

        var topic = await client.CreateTopicAsync(new CreateTopicRequest("Orders.fifo")
        {
            Attributes = new() { ["FifoTopic"] = "true" },
            Tags = [new() { Key = "team", Value = "orders" }],
        });

        topic.TopicArn.ShouldBe("arn:t");
        var fields = Fields(service.Request.Body);
        (fields["Attributes.entry.1.key"], fields["Attributes.entry.1.value"]).ShouldBe(("FifoTopic", "true"));
        (fields["Tags.member.1.Key"], fields["Tags.member.1.Value"]).ShouldBe(("team", "orders"));
    }

    [Fact]
    public async Task A_list_is_read_member_by_member()
    {
        await using var service = new LoopbackService(new Answer(200, """
            <ListSubscriptionsByTopicResponse><ListSubscriptionsByTopicResult><Subscriptions>
              <member><SubscriptionArn>arn:1</SubscriptionArn><Protocol>sqs</Protocol></member>
              <member><SubscriptionArn>arn:2</SubscriptionArn><Protocol>lambda</Protocol></member>
            </Subscriptions><NextToken>n</NextToken></ListSubscriptionsByTopicResult></ListSubscriptionsByTopicResponse>
            """));
        using var client = Client(service);

        var response = await client.ListSubscriptionsByTopicAsync("arn:t");

        response.Subscriptions.Select(subscription => subscription.Protocol).ShouldBe(["sqs", "lambda"]);
        response.NextToken.ShouldBe("n");
    }

    [Fact]
    public async Task An_error_is_the_exception_of_its_name()
    {
        await using var service = new LoopbackService(new Answer(404, "<ErrorResponse><Error><Type>Sender</Type><Code>NotFound</Code><Message>Topic does not exist</Message></Error><RequestId>r-2</RequestId></ErrorResponse>"));
        using var client = Client(service);

        var thrown = await Should.ThrowAsync<NotFoundException>(() => client.PublishAsync("arn:nope", "m"));

        (thrown.Message, thrown.RequestId, thrown.ErrorCode).ShouldBe(("Topic does not exist", "r-2", "NotFound"));
    }

    private static Dictionary<string, string> Fields(string form) => form.Split('&')
        .Select(field => field.Split('=', 2))
        .ToDictionary(field => Uri.UnescapeDataString(field[0]), field => Uri.UnescapeDataString(field[1].Replace('+', ' ')));

    private static AmazonSimpleNotificationServiceClient Client(LoopbackService service) =>
        new("AKID", "SECRET", new AmazonSimpleNotificationServiceConfig { ServiceURL = service.Url });
}
