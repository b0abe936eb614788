using System.Text.Json.Nodes;
using Amazon.CloudWatchLogs.Model;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using OrderFlow.Engine.Timers;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Services.EventBridge;

/// <summary>Rules with a schedule. Monday, 1 January 2024, half a minute past noon.</summary>
public sealed class ScheduleTests
{
    private const string LogArn = "arn:aws:logs:us-east-1:000000000000:log-group:/reconciliation";

    private static readonly DateTimeOffset Start = new(2024, 1, 1, 12, 0, 30, TimeSpan.Zero);

    private readonly VirtualTimeProvider clock = new(Start, autoAdvance: false);

    [Fact]
    public async Task A_rule_with_a_schedule_sends_the_scheduled_event_at_the_minute()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template("cron(* * ? * MON-FRI *)"), clock);

        clock.Advance(TimeSpan.FromSeconds(30));

        var hop = await endpoint.HopAsync(HopKind.LogWritten, "/reconciliation");
        var written = JsonNode.Parse(hop.Payload!)!;
        ((string?)written["source"]).ShouldBe("aws.events");
        ((string?)written["detail-type"]).ShouldBe("Scheduled Event");
        ((string?)written["time"]).ShouldBe("2024-01-01T12:01:00Z");
        written["resources"]!.ToJsonString().ShouldBe("""["arn:aws:events:us-east-1:000000000000:rule/Reconciliation"]""");
        written["detail"]!.ToJsonString().ShouldBe("{}");
    }

    [Fact]
    public async Task Each_minute_has_its_event()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template("cron(* * ? * MON-FRI *)"), clock);

        clock.Advance(TimeSpan.FromMinutes(3));

        await TimeAsync(endpoint, "12:03:00");
        (await TimesAsync(endpoint)).ShouldBe(["12:01:00", "12:02:00", "12:03:00"]);
    }

    [Fact]
    public async Task A_rate_counts_from_the_creation_of_the_rule_also_across_a_restart()
    {
        using var folder = new TestFolder();
        await using (await RunningEndpoint.StartAsync(folder, Template("rate(5 minutes)"), clock))
            clock.Advance(TimeSpan.FromMinutes(2));

        await using var second = await RunningEndpoint.StartAsync(folder, Template("rate(5 minutes)"), clock);
        clock.Advance(TimeSpan.FromMinutes(3));

        await TimeAsync(second, "12:05:30");
        (await TimesAsync(second)).ShouldBe(["12:05:30"]);
    }

    [Fact]
    public async Task What_passed_while_the_endpoint_was_down_is_not_made_up_for()
    {
        using var folder = new TestFolder();
        await using (var first = await RunningEndpoint.StartAsync(folder, Template("cron(* * * * ? *)"), clock))
        {
            clock.Advance(TimeSpan.FromSeconds(30));
            await TimeAsync(first, "12:01:00");
        }

        clock.Advance(TimeSpan.FromMinutes(10));
        await using var second = await RunningEndpoint.StartAsync(folder, Template("cron(* * * * ? *)"), clock);
        clock.Advance(TimeSpan.FromMinutes(1));

        await TimeAsync(second, "12:12:00");
        (await TimesAsync(second)).ShouldBe(["12:01:00", "12:12:00"]);
    }

    [Fact]
    public async Task No_minute_is_fired_twice_even_if_the_clock_was_set_back_before_the_restart()
    {
        using var folder = new TestFolder();
        await using (var first = await RunningEndpoint.StartAsync(folder, Template("cron(* * * * ? *)"), clock))
        {
            clock.Advance(TimeSpan.FromMinutes(2));
            await TimeAsync(first, "12:02:00");
        }

        var setBack = new VirtualTimeProvider(Start, autoAdvance: false);
        await using var second = await RunningEndpoint.StartAsync(folder, Template("cron(* * * * ? *)"), setBack);
        setBack.Advance(TimeSpan.FromMinutes(3));

        await TimeAsync(second, "12:03:00");
        (await TimesAsync(second)).ShouldBe(["12:01:00", "12:02:00", "12:03:00"]);
    }

    [Fact]
    public async Task A_disabled_rule_is_silent_until_it_is_enabled()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template("cron(* * * * ? *)", state: "DISABLED"), clock);
        clock.Advance(TimeSpan.FromMinutes(2));

        await endpoint.Events.EnableRuleAsync(new EnableRuleRequest { Name = "Reconciliation" });
        clock.Advance(TimeSpan.FromMinutes(1));
        await TimeAsync(endpoint, "12:03:00");
        await endpoint.Events.DisableRuleAsync(new DisableRuleRequest { Name = "Reconciliation" });
        clock.Advance(TimeSpan.FromMinutes(1));
        await endpoint.Events.EnableRuleAsync(new EnableRuleRequest { Name = "Reconciliation" });
        clock.Advance(TimeSpan.FromMinutes(1));

        await TimeAsync(endpoint, "12:05:00");
        (await TimesAsync(endpoint)).ShouldBe(["12:03:00", "12:05:00"]);
    }

    [Fact]
    public async Task A_rule_with_a_pattern_and_a_schedule_takes_both()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template("cron(* * * * ? *)", pattern: """{"source":["mine"]}"""), clock);

        clock.Advance(TimeSpan.FromMinutes(1));
        await endpoint.Events.PutEventsAsync(new PutEventsRequest { Entries = [new PutEventsRequestEntry { Source = "mine", DetailType = "t", Detail = "{}" }] });

        await endpoint.HopAsync(HopKind.LogWritten, "/reconciliation", hop => hop.Payload!.Contains("Scheduled Event", StringComparison.Ordinal));
        await endpoint.HopAsync(HopKind.LogWritten, "/reconciliation", hop => hop.Payload!.Contains("mine", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_target_gets_what_its_input_says()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template("cron(* * * * ? *)", input: """{"reconcile":true}"""), clock);

        clock.Advance(TimeSpan.FromMinutes(1));

        (await endpoint.HopAsync(HopKind.LogWritten, "/reconciliation")).Payload.ShouldBe("""{"reconcile":true}""");
    }

    [Fact]
    public async Task A_function_is_called_by_its_schedule()
    {
        using var folder = new TestFolder();
        var function = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(TestTemplates.Function("Shapes", "AddLater")))!;
        function["Properties"]!["Events"] = JsonNode.Parse("""{"Nightly":{"Type":"Schedule","Properties":{"Schedule":"rate(1 hour)","Input":"{\"a\":1,\"b\":2}"}}}""");
        await using var endpoint = await RunningEndpoint.StartAsync(folder, TestTemplates.Of(new Dictionary<string, object> { ["AddLater"] = function }), clock);

        clock.Advance(TimeSpan.FromHours(1));

        (await endpoint.HopAsync(HopKind.FunctionSucceeded, "AddLater")).Payload!.ShouldContain("3");
        var rule = (await endpoint.Events.ListRulesAsync(new ListRulesRequest())).Rules.ShouldHaveSingleItem();
        rule.ScheduleExpression.ShouldBe("rate(1 hour)");
        rule.EventPattern.ShouldBeNull();
    }

    [Fact]
    public async Task A_rule_made_by_a_client_fires_and_describes_its_schedule()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template("cron(0 0 1 1 ? 2030)"), clock);
        await endpoint.Events.PutRuleAsync(new PutRuleRequest { Name = "mine", ScheduleExpression = "rate(1 minute)" });
        await endpoint.Events.PutTargetsAsync(new PutTargetsRequest { Rule = "mine", Targets = [new Target { Id = "1", Arn = LogArn }] });

        clock.Advance(TimeSpan.FromMinutes(1));

        await TimeAsync(endpoint, "12:01:30");
        (await endpoint.Events.DescribeRuleAsync(new DescribeRuleRequest { Name = "mine" })).ScheduleExpression.ShouldBe("rate(1 minute)");
    }

    [Theory]
    [InlineData("Orders", "rate(1 minute)", "ScheduleExpression is supported only on the default event bus.")]
    [InlineData("default", "rate(1 minutes)", "Parameter ScheduleExpression is not valid.")]
    [InlineData("default", "cron(* * * * * *)", "Parameter ScheduleExpression is not valid.")]
    [InlineData("default", null, "Parameter(s) EventPattern or ScheduleExpression must be specified.")]
    public async Task A_schedule_that_EventBridge_refuses_is_refused_in_its_words(string bus, string? schedule, string message)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, TestTemplates.Of(new { Orders = TestTemplates.Bus("Orders") }), clock);

        var error = await Should.ThrowAsync<AmazonEventBridgeException>(() => endpoint.Events.PutRuleAsync(new PutRuleRequest { Name = "r", EventBusName = bus, ScheduleExpression = schedule }));

        error.ErrorCode.ShouldBe("ValidationException");
        error.Message.ShouldBe(message);
    }

    private static Task<Hop> TimeAsync(RunningEndpoint endpoint, string time) =>
        endpoint.HopAsync(HopKind.LogWritten, "/reconciliation", hop => hop.Payload!.Contains($"T{time}Z", StringComparison.Ordinal));

    private static async Task<List<string>> TimesAsync(RunningEndpoint endpoint)
    {
        var logged = await endpoint.Logs.FilterLogEventsAsync(new FilterLogEventsRequest { LogGroupName = "/reconciliation" });
        return [.. logged.Events.Select(entry => (string)JsonNode.Parse(entry.Message)!["time"]!).Select(time => time[11..19])];
    }

    private static string Template(string schedule, string? state = null, string? pattern = null, string? input = null)
    {
        var properties = new JsonObject
        {
            ["Name"] = "Reconciliation",
            ["ScheduleExpression"] = schedule,
            ["Targets"] = new JsonArray(new JsonObject { ["Id"] = "1", ["Arn"] = LogArn }),
        };
        if (state is not null)
            properties["State"] = state;
        if (pattern is not null)
            properties["EventPattern"] = JsonNode.Parse(pattern);
        if (input is not null)
            properties["Targets"]![0]!["Input"] = input;
        return TestTemplates.Of(new Dictionary<string, object>
        {
            ["Log"] = TestTemplates.LogGroup("/reconciliation"),
            ["Rule"] = new { Type = "AWS::Events::Rule", Properties = properties },
        });
    }
}
