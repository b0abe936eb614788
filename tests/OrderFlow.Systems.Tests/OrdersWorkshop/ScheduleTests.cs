using Amazon.EventBridge.Model;
using OrderFlow.Engine.Timers;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.OrdersWorkshop;

/// <summary>"Scheduling expressions for rules": the reconciliation of orders, every minute from Monday to Friday.</summary>
public sealed class ScheduleTests
{
    private const string Group = "/aws/events/orders_reconciliation";

    [Fact]
    public async Task Step_1_OrdersReconciliation_is_on_the_default_bus_with_its_cron_expression()
    {
        using var folder = new SystemFolder();
        await using var system = await RunningSystem.StartAsync(folder);

        var rule = await system.RuleAsync("OrdersReconciliation", bus: "default");

        rule.Description.ShouldBe("Runs reconciliation routine on orders every minute Monday to Friday");
        rule.Schedule.ShouldBe("cron(* * ? * MON-FRI *)");
        rule.Targets.ShouldHaveSingleItem().Arn.ShouldBe($"arn:aws:logs:us-east-1:000000000000:log-group:{Group}");
        (await system.Events.ListRulesAsync(new ListRulesRequest())).Rules.ShouldContain(listed => listed.Name == "OrdersReconciliation");
    }

    [Fact]
    public async Task Step_2_a_scheduled_event_is_in_the_log_group_for_each_minute()
    {
        // 6 March 2026 is a Friday.
        var clock = new VirtualTimeProvider(new DateTimeOffset(2026, 3, 6, 12, 0, 30, TimeSpan.Zero), autoAdvance: false);
        using var folder = new SystemFolder();
        await using var system = await RunningSystem.StartAsync(folder, clock);

        clock.Advance(TimeSpan.FromMinutes(1));
        var first = await system.EventAsync(Group, record => (string?)record["time"] == "2026-03-06T12:01:00Z");
        clock.Advance(TimeSpan.FromMinutes(1));
        await system.EventAsync(Group, record => (string?)record["time"] == "2026-03-06T12:02:00Z");

        ((string?)first["source"]).ShouldBe("aws.events");
        ((string?)first["detail-type"]).ShouldBe("Scheduled Event");
        ((string?)first["resources"]![0]).ShouldBe("arn:aws:events:us-east-1:000000000000:rule/OrdersReconciliation");
        first["detail"].ShouldBeJson("{}");
    }

    [Fact]
    public async Task Step_2_on_the_weekend_there_is_none_until_Monday()
    {
        var clock = new VirtualTimeProvider(new DateTimeOffset(2026, 3, 6, 23, 58, 30, TimeSpan.Zero), autoAdvance: false);
        using var folder = new SystemFolder();
        await using var system = await RunningSystem.StartAsync(folder, clock);
        clock.Advance(TimeSpan.FromMinutes(1));
        await system.EventAsync(Group, record => (string?)record["time"] == "2026-03-06T23:59:00Z");

        clock.Advance(TimeSpan.FromDays(2) + TimeSpan.FromMinutes(1));
        await system.EventAsync(Group, record => (string?)record["time"] == "2026-03-09T00:00:00Z");

        (await system.EventsAsync(Group)).Select(record => (string?)record["time"]).ShouldBe(["2026-03-06T23:59:00Z", "2026-03-09T00:00:00Z"]);
    }
}
