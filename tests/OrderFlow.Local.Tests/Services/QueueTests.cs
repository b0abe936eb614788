using Amazon.SQS.Model;
using OrderFlow.Engine.Timers;

namespace OrderFlow.Local.Tests.Services;

public sealed class QueueTests
{
    private static readonly string Template = TestTemplates.Of(new Dictionary<string, object>
    {
        ["Work"] = new
        {
            Type = "AWS::SQS::Queue",
            Properties = new
            {
                QueueName = "work",
                VisibilityTimeout = 30,
                RedrivePolicy = new { deadLetterTargetArn = TestTemplates.GetAtt("Dead", "Arn"), maxReceiveCount = 1 },
            },
        },
        ["Dead"] = TestTemplates.Queue("dead"),
    });

    [Fact]
    public async Task A_message_arrives_with_its_attributes_and_checksums()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        var url = (await endpoint.Queues.GetQueueUrlAsync("work")).QueueUrl;

        var sent = await endpoint.Queues.SendMessageAsync(new SendMessageRequest
        {
            QueueUrl = url,
            MessageBody = "hello & bye — ü",
            MessageAttributes = new() { ["kind"] = new MessageAttributeValue { DataType = "String", StringValue = "order" } },
        });
        var received = await endpoint.Queues.ReceiveMessageAsync(new ReceiveMessageRequest { QueueUrl = url, MessageAttributeNames = ["All"], MessageSystemAttributeNames = ["All"], WaitTimeSeconds = 20 });

        var message = received.Messages.ShouldHaveSingleItem();
        message.MessageId.ShouldBe(sent.MessageId);
        message.Body.ShouldBe("hello & bye — ü");
        message.MD5OfBody.ShouldBe(sent.MD5OfMessageBody);
        message.MessageAttributes["kind"].StringValue.ShouldBe("order");
        message.MD5OfMessageAttributes.ShouldBe(sent.MD5OfMessageAttributes);
        message.Attributes["ApproximateReceiveCount"].ShouldBe("1");
    }

    [Fact]
    public async Task A_received_message_is_hidden_until_its_time_is_over_and_then_goes_to_the_dead_letters()
    {
        using var folder = new TestFolder();
        var clock = new VirtualTimeProvider(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), autoAdvance: false);
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template, clock);
        var (work, dead) = ((await endpoint.Queues.GetQueueUrlAsync("work")).QueueUrl, (await endpoint.Queues.GetQueueUrlAsync("dead")).QueueUrl);
        await endpoint.Queues.SendMessageAsync(work, "once");

        (await endpoint.Queues.ReceiveMessageAsync(work)).Messages.ShouldHaveSingleItem();
        ((await endpoint.Queues.ReceiveMessageAsync(work)).Messages ?? []).ShouldBeEmpty();
        clock.Advance(TimeSpan.FromSeconds(31));
        ((await endpoint.Queues.ReceiveMessageAsync(work)).Messages ?? []).ShouldBeEmpty();

        (await endpoint.Queues.ReceiveMessageAsync(dead)).Messages.ShouldHaveSingleItem().Body.ShouldBe("once");
    }

    [Fact]
    public async Task A_long_poll_ends_when_a_message_comes()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        var url = (await endpoint.Queues.GetQueueUrlAsync("dead")).QueueUrl;

        var waiting = endpoint.Queues.ReceiveMessageAsync(new ReceiveMessageRequest { QueueUrl = url, WaitTimeSeconds = 20 });
        await endpoint.Queues.SendMessageAsync(url, "now");

        (await waiting).Messages.ShouldHaveSingleItem().Body.ShouldBe("now");
    }

    [Fact]
    public async Task A_deleted_message_does_not_come_back_and_the_others_survive_a_restart()
    {
        using var folder = new TestFolder();
        await using (var first = await RunningEndpoint.StartAsync(folder, Template))
        {
            var url = (await first.Queues.GetQueueUrlAsync("dead")).QueueUrl;
            await first.Queues.SendMessageAsync(url, "gone");
            var received = (await first.Queues.ReceiveMessageAsync(url)).Messages.Single();
            await first.Queues.DeleteMessageAsync(url, received.ReceiptHandle);
            await first.Queues.SendMessageAsync(url, "kept");
        }

        await using var second = await RunningEndpoint.StartAsync(folder, Template);
        var again = (await second.Queues.GetQueueUrlAsync("dead")).QueueUrl;
        (await second.Queues.ReceiveMessageAsync(new ReceiveMessageRequest { QueueUrl = again, MaxNumberOfMessages = 10 })).Messages.ShouldHaveSingleItem().Body.ShouldBe("kept");
    }

    [Fact]
    public async Task A_queue_that_is_not_there_is_the_error_that_clients_know()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        await Should.ThrowAsync<QueueDoesNotExistException>(() => endpoint.Queues.GetQueueUrlAsync("nowhere"));
    }

    [Fact]
    public async Task Old_clients_send_forms_and_get_xml()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        var url = (await endpoint.Queues.GetQueueUrlAsync("work")).QueueUrl;

        var sent = await Form(endpoint, $"Action=SendMessage&Version=2012-11-05&QueueUrl={Uri.EscapeDataString(url)}&MessageBody=hello+%26+bye&DelaySeconds=0&MessageAttribute.1.Name=kind&MessageAttribute.1.Value.DataType=String&MessageAttribute.1.Value.StringValue=order");
        var received = await Form(endpoint, $"Action=ReceiveMessage&Version=2012-11-05&QueueUrl={Uri.EscapeDataString(url)}&AttributeName.1=All&MessageAttributeName.1=All&MaxNumberOfMessages=10&WaitTimeSeconds=1");
        var missing = await Form(endpoint, "Action=GetQueueUrl&Version=2012-11-05&QueueName=nowhere");

        sent.ShouldContain("<MD5OfMessageBody>");
        received.ShouldContain("<Body>hello &amp; bye</Body>");
        received.ShouldContain("<MessageAttribute><Name>kind</Name><Value><StringValue>order</StringValue><DataType>String</DataType></Value></MessageAttribute>");
        missing.ShouldContain("<Code>AWS.SimpleQueueService.NonExistentQueue</Code>");
    }

    private static async Task<string> Form(RunningEndpoint endpoint, string form)
    {
        using var content = new StringContent(form, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        using var response = await endpoint.Http.PostAsync(new Uri("/", UriKind.Relative), content);
        return await response.Content.ReadAsStringAsync();
    }
}
