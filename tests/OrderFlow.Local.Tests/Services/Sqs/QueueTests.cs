using Amazon.SQS.Model;
using OrderFlow.Engine.Timers;

namespace OrderFlow.Local.Tests.Services.Sqs;

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
    public async Task A_long_poll_goes_on_past_a_message_that_goes_to_the_dead_letters()
    {
        using var folder = new TestFolder();
        var clock = new VirtualTimeProvider(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), autoAdvance: false);
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template, clock);
        var url = (await endpoint.Queues.GetQueueUrlAsync("work")).QueueUrl;
        await endpoint.Queues.SendMessageAsync(url, "poison");
        await endpoint.Queues.ReceiveMessageAsync(url);
        await endpoint.Queues.SendMessageAsync(url, "next");
        clock.Advance(TimeSpan.FromSeconds(31));

        (await endpoint.ReceiveAsync("work")).Body.ShouldBe("next");
    }

    [Fact]
    public async Task What_is_older_than_the_retention_period_is_gone()
    {
        using var folder = new TestFolder();
        var clock = new VirtualTimeProvider(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), autoAdvance: false);
        await using var endpoint = await RunningEndpoint.StartAsync(folder, TestTemplates.Of(new { Q = TestTemplates.Queue("brief", new { QueueName = "brief", MessageRetentionPeriod = 60 }) }), clock);
        var url = (await endpoint.Queues.GetQueueUrlAsync("brief")).QueueUrl;
        await endpoint.Queues.SendMessageAsync(url, "old");
        clock.Advance(TimeSpan.FromSeconds(30));
        await endpoint.Queues.SendMessageAsync(url, "young");
        clock.Advance(TimeSpan.FromSeconds(31));

        (await endpoint.Queues.GetQueueAttributesAsync(new GetQueueAttributesRequest { QueueUrl = url, AttributeNames = ["All"] })).Attributes["ApproximateNumberOfMessages"].ShouldBe("1");
        (await endpoint.ReceiveAsync("brief")).Body.ShouldBe("young");
    }

    [Fact]
    public async Task A_delayed_message_is_not_received_before_its_time()
    {
        using var folder = new TestFolder();
        var clock = new VirtualTimeProvider(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), autoAdvance: false);
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template, clock);
        var url = (await endpoint.Queues.GetQueueUrlAsync("dead")).QueueUrl;
        await endpoint.Queues.SendMessageAsync(new SendMessageRequest { QueueUrl = url, MessageBody = "later", DelaySeconds = 10 });

        ((await endpoint.Queues.ReceiveMessageAsync(url)).Messages ?? []).ShouldBeEmpty();
        clock.Advance(TimeSpan.FromSeconds(10));

        (await endpoint.Queues.ReceiveMessageAsync(url)).Messages.ShouldHaveSingleItem().Body.ShouldBe("later");
    }

    [Fact]
    public async Task The_entries_of_a_batch_succeed_and_fail_on_their_own()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        var url = (await endpoint.Queues.GetQueueUrlAsync("work")).QueueUrl;

        var sent = await endpoint.Queues.SendMessageBatchAsync(new SendMessageBatchRequest
        {
            QueueUrl = url,
            Entries = [new SendMessageBatchRequestEntry("good", "hello"), new SendMessageBatchRequestEntry("bad", "\u0001")],
        });

        sent.Successful.ShouldHaveSingleItem().Id.ShouldBe("good");
        sent.Failed.ShouldHaveSingleItem().Code.ShouldBe("InvalidMessageContents");
        await Should.ThrowAsync<BatchEntryIdsNotDistinctException>(() => endpoint.Queues.SendMessageBatchAsync(new SendMessageBatchRequest
        {
            QueueUrl = url,
            Entries = [new SendMessageBatchRequestEntry("same", "1"), new SendMessageBatchRequestEntry("same", "2")],
        }));
    }

    [Fact]
    public async Task Dead_letters_are_moved_back_to_where_they_came_from()
    {
        using var folder = new TestFolder();
        var clock = new VirtualTimeProvider(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), autoAdvance: false);
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template, clock);
        var (work, dead) = ((await endpoint.Queues.GetQueueUrlAsync("work")).QueueUrl, (await endpoint.Queues.GetQueueUrlAsync("dead")).QueueUrl);
        await endpoint.Queues.SendMessageAsync(work, "again");
        await endpoint.Queues.ReceiveMessageAsync(work);
        clock.Advance(TimeSpan.FromSeconds(31));
        await endpoint.Queues.ReceiveMessageAsync(work);

        var sources = await endpoint.PostAsync("AmazonSQS.ListDeadLetterSourceQueues", $$"""{"QueueUrl":"{{dead}}"}""");
        await endpoint.PostAsync("AmazonSQS.StartMessageMoveTask", """{"SourceArn":"arn:aws:sqs:us-east-1:000000000000:dead"}""");
        var moves = await endpoint.PostAsync("AmazonSQS.ListMessageMoveTasks", """{"SourceArn":"arn:aws:sqs:us-east-1:000000000000:dead"}""");

        sources!["queueUrls"]!.AsArray().Select(url => (string?)url).ShouldBe([work]);
        ((int?)moves!["Results"]![0]!["ApproximateNumberOfMessagesMoved"]).ShouldBe(1);
        (await endpoint.ReceiveAsync("work")).Attributes["ApproximateReceiveCount"].ShouldBe("1");
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
        var batch = await Form(endpoint, $"Action=SendMessageBatch&Version=2012-11-05&QueueUrl={Uri.EscapeDataString(url)}&SendMessageBatchRequestEntry.1.Id=a&SendMessageBatchRequestEntry.1.MessageBody=b");
        var missing = await Form(endpoint, "Action=GetQueueUrl&Version=2012-11-05&QueueName=nowhere");

        sent.ShouldContain("<MD5OfMessageBody>");
        received.ShouldContain("<Body>hello &amp; bye</Body>");
        received.ShouldContain("<MessageAttribute><Name>kind</Name><Value><StringValue>order</StringValue><DataType>String</DataType></Value></MessageAttribute>");
        batch.ShouldContain("<SendMessageBatchResult><SendMessageBatchResultEntry><MessageId>");
        missing.ShouldContain("<Code>AWS.SimpleQueueService.NonExistentQueue</Code>");
    }

    private static async Task<string> Form(RunningEndpoint endpoint, string form)
    {
        using var content = new StringContent(form, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        using var response = await endpoint.Http.PostAsync(new Uri("/", UriKind.Relative), content);
        return await response.Content.ReadAsStringAsync();
    }
}
