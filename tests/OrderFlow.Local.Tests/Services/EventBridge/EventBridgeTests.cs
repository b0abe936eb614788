using System.Text.Json.Nodes;
using Amazon.CloudWatchLogs.Model;
using Amazon.EventBridge.Model;
using Amazon.SQS.Model;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Services.EventBridge;

public sealed class EventBridgeTests
{
    private static readonly string Template = TestTemplates.Of(new Dictionary<string, object>
    {
        ["Orders"] = TestTemplates.Bus("Orders"),
        ["Archive"] = TestTemplates.Bus("Archive"),
        ["Log"] = TestTemplates.LogGroup("/log"),
        ["Work"] = TestTemplates.Queue("work"),
        ["Dead"] = TestTemplates.Queue("dead"),
        ["ToLog"] = TestTemplates.Rule("ToLog", TestTemplates.Ref("Orders"), new { source = new[] { "log" } }, new { Id = "1", Arn = TestTemplates.GetAtt("Log", "Arn") }),
        ["ToQueue"] = TestTemplates.Rule(
            "ToQueue", TestTemplates.Ref("Orders"), new { source = new[] { "queue" } },
            new { Id = "1", Arn = TestTemplates.GetAtt("Work", "Arn"), InputTransformer = new { InputPathsMap = new { id = "$.detail.id" }, InputTemplate = "{\"order\": <id>}" } }),
        ["ToBus"] = TestTemplates.Rule("ToBus", TestTemplates.Ref("Orders"), new { source = new[] { "bus" } }, new { Id = "1", Arn = TestTemplates.GetAtt("Archive", "Arn"), RoleArn = "arn:aws:iam::000000000000:role/bus" }),
        ["OnArchive"] = TestTemplates.Rule("OnArchive", TestTemplates.Ref("Archive"), new { source = new[] { "bus" } }, new { Id = "1", Arn = TestTemplates.GetAtt("Log", "Arn") }),
        ["ToNowhere"] = TestTemplates.Rule(
            "ToNowhere", TestTemplates.Ref("Orders"), new { source = new[] { "nowhere" } },
            new { Id = "1", Arn = "arn:aws:sqs:us-east-1:000000000000:vanished", DeadLetterConfig = new { Arn = TestTemplates.GetAtt("Dead", "Arn") } }),
    });

    [Fact]
    public async Task An_event_is_logged_with_its_envelope()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var put = await PutAsync(endpoint, "log", """{"id":1,"big":12345678901234567890}""");
        await endpoint.HopAsync(HopKind.LogWritten, "/log");

        var logged = (await endpoint.Logs.FilterLogEventsAsync(new FilterLogEventsRequest { LogGroupName = "/log" })).Events.ShouldHaveSingleItem();
        var written = JsonNode.Parse(logged.Message)!;
        ((string?)written["version"]).ShouldBe("0");
        ((string?)written["id"]).ShouldBe(put.EventId);
        ((string?)written["account"]).ShouldBe("000000000000");
        ((string?)written["region"]).ShouldBe("us-east-1");
        logged.Message.ShouldContain("12345678901234567890");
    }

    [Fact]
    public async Task A_transformed_event_reaches_a_queue()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        await PutAsync(endpoint, "queue", """{"id":"o-1"}""");

        var url = (await endpoint.Queues.GetQueueUrlAsync("work")).QueueUrl;
        var received = await endpoint.Queues.ReceiveMessageAsync(new ReceiveMessageRequest { QueueUrl = url, WaitTimeSeconds = 20 });
        JsonNode.Parse(received.Messages.ShouldHaveSingleItem().Body)!["order"]!.GetValue<string>().ShouldBe("o-1");
    }

    [Fact]
    public async Task An_event_goes_on_to_another_bus_as_it_is()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var put = await PutAsync(endpoint, "bus", "{}");

        (await endpoint.HopAsync(HopKind.EventAccepted, "Archive")).Item.ShouldBe(put.EventId);
        await endpoint.HopAsync(HopKind.LogWritten, "/log");
    }

    [Fact]
    public async Task An_event_for_a_target_that_vanished_is_a_dead_letter_with_the_reason()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var put = await PutAsync(endpoint, "nowhere", "{}");

        var url = (await endpoint.Queues.GetQueueUrlAsync("dead")).QueueUrl;
        var received = await endpoint.Queues.ReceiveMessageAsync(new ReceiveMessageRequest { QueueUrl = url, WaitTimeSeconds = 20, MessageAttributeNames = ["All"] });
        var message = received.Messages.ShouldHaveSingleItem();
        ((string?)JsonNode.Parse(message.Body)!["id"]).ShouldBe(put.EventId);
        message.MessageAttributes["ERROR_CODE"].StringValue.ShouldBe("NO_RESOURCE");
        message.MessageAttributes["RULE_ARN"].StringValue.ShouldBe("arn:aws:events:us-east-1:000000000000:rule/Orders/ToNowhere");
        message.MessageAttributes["TARGET_ARN"].StringValue.ShouldBe("arn:aws:sqs:us-east-1:000000000000:vanished");
    }

    [Fact]
    public async Task Entries_are_refused_one_by_one()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var put = await endpoint.Events.PutEventsAsync(new PutEventsRequest
        {
            Entries =
            [
                new PutEventsRequestEntry { Source = "a", DetailType = "t", Detail = "{}" },
                new PutEventsRequestEntry { Source = "a", DetailType = "t", Detail = "not json" },
                new PutEventsRequestEntry { DetailType = "t", Detail = "{}" },
            ],
        });

        put.FailedEntryCount.ShouldBe(2);
        put.Entries[0].EventId.ShouldNotBeNull();
        put.Entries[1].ErrorCode.ShouldBe("MalformedDetail");
        put.Entries[2].ErrorCode.ShouldBe("InvalidArgument");
    }

    [Theory]
    [InlineData(1, 262_144, "Total size of the entries in the request is over the limit.")]
    [InlineData(11, 1, "1 validation error detected: Value at 'entries' failed to satisfy constraint: Member must have length less than or equal to 10")]
    [InlineData(0, 0, "1 validation error detected: Value '[]' at 'entries' failed to satisfy constraint: Member must have length greater than or equal to 1")]
    public async Task A_request_that_is_too_large_is_refused_as_a_whole(int entries, int padding, string message)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        var entry = new PutEventsRequestEntry { EventBusName = "Orders", Source = "log", DetailType = "t", Detail = $$"""{"pad":"{{new string('x', padding)}}"}""" };

        var error = await Should.ThrowAsync<Amazon.EventBridge.AmazonEventBridgeException>(() => endpoint.Events.PutEventsAsync(new PutEventsRequest { Entries = [.. Enumerable.Repeat(entry, entries)] }));

        error.ErrorCode.ShouldBe("ValidationException");
        error.Message.ShouldBe(message);
        endpoint.Endpoint.Hops.Recent.ShouldAllBe(hop => hop.Kind != HopKind.EventAccepted);
    }

    [Fact]
    public async Task Rules_made_by_clients_work_like_those_of_the_template()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        await endpoint.Events.PutRuleAsync(new PutRuleRequest { Name = "mine", EventBusName = "Orders", EventPattern = """{"source":["mine"]}""" });
        await endpoint.Events.PutTargetsAsync(new PutTargetsRequest { Rule = "mine", EventBusName = "Orders", Targets = [new Target { Id = "1", Arn = "arn:aws:logs:us-east-1:000000000000:log-group:/log" }] });

        await PutAsync(endpoint, "mine", "{}");

        (await endpoint.HopAsync(HopKind.TargetDelivered, "mine")).Destination.ShouldBe("arn:aws:logs:us-east-1:000000000000:log-group:/log");
        await endpoint.HopAsync(HopKind.LogWritten, "/log");
    }

    [Fact]
    public async Task An_event_for_a_bus_that_is_not_there_is_accepted_and_dropped()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var put = await endpoint.Events.PutEventsAsync(new PutEventsRequest { Entries = [new PutEventsRequestEntry { EventBusName = "Nowhere", Source = "a", DetailType = "t", Detail = "{}" }] });

        put.FailedEntryCount.ShouldBe(0);
        await endpoint.HopAsync(HopKind.EventDropped, "Nowhere");
    }

    private static async Task<PutEventsResultEntry> PutAsync(RunningEndpoint endpoint, string source, string detail)
    {
        var put = await endpoint.Events.PutEventsAsync(new PutEventsRequest { Entries = [new PutEventsRequestEntry { EventBusName = "Orders", Source = source, DetailType = "t", Detail = detail }] });
        put.FailedEntryCount.ShouldBe(0);
        return put.Entries[0];
    }
}
