using System.Text.Json.Nodes;
using Amazon.SQS.Model;
using OrderFlow.Engine.Timers;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Services.Lambda;

public sealed class QueueEventSourceTests
{
    private readonly VirtualTimeProvider clock = new(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), autoAdvance: false);

    [Fact]
    public async Task A_function_gets_a_message_as_the_event_that_lambda_makes_of_it()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template("Take", new { }), clock);

        var sent = await endpoint.Queues.SendMessageAsync(new SendMessageRequest
        {
            QueueUrl = await UrlAsync(endpoint),
            MessageBody = "hello",
            MessageAttributes = new() { ["kind"] = new MessageAttributeValue { DataType = "String", StringValue = "order" } },
            MessageSystemAttributes = new() { ["AWSTraceHeader"] = new MessageSystemAttributeValue { DataType = "String", StringValue = "Root=1-5759e988-bd862e3fe1be46a994272795" } },
        });
        var invoked = await endpoint.HopAsync(HopKind.FunctionInvoked, "Take");
        await endpoint.HopAsync(HopKind.MessageConsumed, "work", hop => hop.Item == sent.MessageId);

        invoked.TraceId.ShouldBe("1-5759e988-bd862e3fe1be46a994272795");
        var record = JsonNode.Parse(invoked.Payload!)!["Records"]!.AsArray().ShouldHaveSingleItem()!.AsObject();
        record["receiptHandle"]!.GetValue<string>().ShouldNotBeEmpty();
        record.Remove("receiptHandle");
        record.ToJsonString().ShouldBe(
            $$$"""{"messageId":"{{{sent.MessageId}}}","body":"hello","attributes":{"SenderId":"AIDAORDERFLOWLOCAL","SentTimestamp":"1704067200000","ApproximateReceiveCount":"1","ApproximateFirstReceiveTimestamp":"1704067200000","AWSTraceHeader":"Root=1-5759e988-bd862e3fe1be46a994272795"},"messageAttributes":{"kind":{"stringValue":"order","stringListValues":[],"binaryListValues":[],"dataType":"String"}},"md5OfMessageAttributes":"{{{sent.MD5OfMessageAttributes}}}","md5OfBody":"5d41402abc4b2a76b9719d911017c592","eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:us-east-1:000000000000:work","awsRegion":"us-east-1"}""");
    }

    [Fact]
    public async Task A_batch_that_fails_comes_back_after_its_visibility_timeout_and_goes_to_the_dead_letters_at_last()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template("Take", new { }), clock);

        await endpoint.Queues.SendMessageAsync(await UrlAsync(endpoint), "bad");
        var first = await endpoint.HopAsync(HopKind.FunctionFailed, "Take");
        clock.Advance(TimeSpan.FromSeconds(30));
        await endpoint.HopAsync(HopKind.FunctionFailed, "Take", hop => hop.Number > first.Number);
        clock.Advance(TimeSpan.FromSeconds(30));

        (await endpoint.ReceiveAsync("dead")).Body.ShouldBe("bad");
    }

    [Fact]
    public async Task Of_a_batch_the_messages_that_the_function_reports_come_back_and_the_others_do_not()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(
            folder, Template("Report", new { FunctionResponseTypes = new[] { "ReportBatchItemFailures" }, BatchSize = 3, MaximumBatchingWindowInSeconds = 10 }), clock);

        var url = await UrlAsync(endpoint);
        foreach (var body in (string[])["one", "bad", "three"])
            await endpoint.Queues.SendMessageAsync(url, body);
        var first = await endpoint.HopAsync(HopKind.MessageConsumed, "work");
        await endpoint.HopAsync(HopKind.MessageConsumed, "work", hop => hop.Number > first.Number);

        var left = (await endpoint.Queues.GetQueueAttributesAsync(new GetQueueAttributesRequest { QueueUrl = url, AttributeNames = ["All"] })).Attributes;
        left["ApproximateNumberOfMessages"].ShouldBe("0");
        left["ApproximateNumberOfMessagesNotVisible"].ShouldBe("1");
    }

    [Fact]
    public async Task A_message_that_no_filter_matches_is_deleted_without_a_call()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(
            folder, Template("Take", new { FilterCriteria = new { Filters = new[] { new { Pattern = """{"body":{"value":[{"numeric":[">",100]}]}}""" } } } }), clock);

        var url = await UrlAsync(endpoint);
        var unwanted = await endpoint.Queues.SendMessageAsync(url, """{"value":1}""");
        await endpoint.HopAsync(HopKind.MessageConsumed, "work", hop => hop.Item == unwanted.MessageId);
        endpoint.Endpoint.Hops.Recent.ShouldNotContain(hop => hop.Kind == HopKind.FunctionInvoked);
        await endpoint.Queues.SendMessageAsync(url, """{"value":101}""");

        (await endpoint.HopAsync(HopKind.FunctionInvoked, "Take")).Payload!.ShouldContain("101");
    }

    [Fact]
    public async Task A_message_that_waits_when_the_endpoint_stops_is_taken_by_the_next_one()
    {
        using var folder = new TestFolder();
        await using (var without = await RunningEndpoint.StartAsync(folder, Template("Take", new { Enabled = false }), clock))
            await without.Queues.SendMessageAsync(await UrlAsync(without), "hello");

        await using var with = await RunningEndpoint.StartAsync(folder, Template("Take", new { }), clock);

        await with.HopAsync(HopKind.MessageConsumed, "work");
    }

    [Fact]
    public async Task A_queue_that_shows_messages_again_before_the_function_has_ended_is_refused()
    {
        using var folder = new TestFolder();

        var error = await Should.ThrowAsync<LocalEndpointException>(() => RunningEndpoint.StartAsync(folder, Template("Take", new { }, timeout: 31), clock));

        error.Message.ShouldBe("AWS::Serverless::Function Function.Events.Work.Properties: InvalidParameterValueException: Queue visibility timeout: 30 seconds is less than Function timeout: 31 seconds");
    }

    private static async Task<string> UrlAsync(RunningEndpoint endpoint) => (await endpoint.Queues.GetQueueUrlAsync("work")).QueueUrl;

    private static string Template(string method, object properties, int timeout = 30)
    {
        var source = System.Text.Json.JsonSerializer.SerializeToNode(properties)!.AsObject();
        source["Queue"] = System.Text.Json.JsonSerializer.SerializeToNode(TestTemplates.GetAtt("Work", "Arn"));
        return TestTemplates.Of(new Dictionary<string, object>
        {
            ["Function"] = TestTemplates.Function("Batches", method, timeout: timeout, more: ("Events", new { Work = new { Type = "SQS", Properties = source } })),
            ["Work"] = TestTemplates.Queue("work", new { QueueName = "work", RedrivePolicy = new { deadLetterTargetArn = TestTemplates.GetAtt("Dead", "Arn"), maxReceiveCount = 2 } }),
            ["Dead"] = TestTemplates.Queue("dead"),
        });
    }
}
