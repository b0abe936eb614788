using Amazon.SQS.Model;
using OrderFlow.Engine.Timers;

namespace OrderFlow.Local.Tests.Services.Sqs;

public sealed class FifoQueueTests
{
    private static readonly string Template = TestTemplates.Of(new Dictionary<string, object>
    {
        ["Orders"] = TestTemplates.Queue("orders", new
        {
            QueueName = "orders.fifo",
            FifoQueue = true,
            ContentBasedDeduplication = true,
            RedrivePolicy = new { deadLetterTargetArn = TestTemplates.GetAtt("Dead", "Arn"), maxReceiveCount = 1 },
        }),
        ["Explicit"] = TestTemplates.Queue("explicit", new { QueueName = "explicit.fifo", FifoQueue = true }),
        ["Dead"] = TestTemplates.Queue("dead", new { QueueName = "dead.fifo", FifoQueue = true }),
    });

    private readonly VirtualTimeProvider clock = new(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), autoAdvance: false);

    [Fact]
    public async Task Messages_of_a_group_are_received_in_their_order_and_wait_while_one_of_them_is_in_flight()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template, clock);
        foreach (var body in (string[])["a1", "a2", "b1", "a3"])
            await SendAsync(endpoint, body[..1], body);

        var first = (await ReceiveAsync(endpoint, 1)).ShouldHaveSingleItem();
        first.Body.ShouldBe("a1");
        (await ReceiveAsync(endpoint, 10)).Select(message => message.Body).ShouldBe(["b1"]);
        await endpoint.Queues.DeleteMessageAsync(await UrlAsync(endpoint), first.ReceiptHandle);

        (await ReceiveAsync(endpoint, 10)).Select(message => message.Body).ShouldBe(["a2", "a3"]);
    }

    [Fact]
    public async Task A_group_goes_on_when_its_first_message_went_to_the_dead_letters()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template, clock);
        await SendAsync(endpoint, "a", "poison");
        await SendAsync(endpoint, "a", "next");

        (await ReceiveAsync(endpoint, 1)).ShouldHaveSingleItem().Body.ShouldBe("poison");
        clock.Advance(TimeSpan.FromSeconds(31));

        (await ReceiveAsync(endpoint, 1)).ShouldHaveSingleItem().Body.ShouldBe("next");
        (await endpoint.ReceiveAsync("dead.fifo")).Attributes["MessageGroupId"].ShouldBe("a");
    }

    [Fact]
    public async Task A_repetition_within_five_minutes_is_answered_and_not_sent_also_after_a_restart()
    {
        using var folder = new TestFolder();
        SendMessageResponse first;
        await using (var endpoint = await RunningEndpoint.StartAsync(folder, Template, clock))
            first = await SendAsync(endpoint, "a", "once");

        clock.Advance(TimeSpan.FromMinutes(4));
        await using var again = await RunningEndpoint.StartAsync(folder, Template, clock);
        var repetition = await SendAsync(again, "a", "once");
        clock.Advance(TimeSpan.FromMinutes(1));
        var later = await SendAsync(again, "a", "once");

        repetition.MessageId.ShouldBe(first.MessageId);
        repetition.SequenceNumber.ShouldBe(first.SequenceNumber);
        later.MessageId.ShouldNotBe(first.MessageId);
        (await ReceiveAsync(again, 10)).Select(message => message.MessageId).ShouldBe([first.MessageId, later.MessageId]);
    }

    [Fact]
    public async Task A_message_without_a_group_or_a_way_to_tell_repetitions_is_refused()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template, clock);
        var explicitUrl = (await endpoint.Queues.GetQueueUrlAsync("explicit.fifo")).QueueUrl;

        (await Should.ThrowAsync<Amazon.SQS.AmazonSQSException>(async () => await endpoint.Queues.SendMessageAsync(await UrlAsync(endpoint), "x"))).Message
            .ShouldBe("The request must contain the parameter MessageGroupId.");
        (await Should.ThrowAsync<Amazon.SQS.AmazonSQSException>(() => endpoint.Queues.SendMessageAsync(new SendMessageRequest { QueueUrl = explicitUrl, MessageBody = "x", MessageGroupId = "a" }))).Message
            .ShouldBe("The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly");
    }

    private static async Task<string> UrlAsync(RunningEndpoint endpoint) => (await endpoint.Queues.GetQueueUrlAsync("orders.fifo")).QueueUrl;

    private static async Task<SendMessageResponse> SendAsync(RunningEndpoint endpoint, string group, string body) =>
        await endpoint.Queues.SendMessageAsync(new SendMessageRequest { QueueUrl = await UrlAsync(endpoint), MessageBody = body, MessageGroupId = group });

    private static async Task<List<Message>> ReceiveAsync(RunningEndpoint endpoint, int most) =>
        (await endpoint.Queues.ReceiveMessageAsync(new ReceiveMessageRequest { QueueUrl = await UrlAsync(endpoint), MaxNumberOfMessages = most })).Messages ?? [];
}
