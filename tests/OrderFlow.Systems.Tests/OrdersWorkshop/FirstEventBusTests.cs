using Amazon.EventBridge.Model;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.OrdersWorkshop;

/// <summary>"First event bus and targets": the Orders bus and its catch-all rule.</summary>
[Collection(nameof(OrdersWorkshopSystem))]
public sealed class FirstEventBusTests(SharedSystem shared)
{
    private readonly RunningSystem system = shared.Running;

    [Fact]
    public async Task Step_1_the_event_bus_Orders_exists()
    {
        var bus = await system.Events.DescribeEventBusAsync(new DescribeEventBusRequest { Name = "Orders" });

        bus.Arn.ShouldBe("arn:aws:events:us-east-1:000000000000:event-bus/Orders");
        bus.Policy.ShouldBeNull();
    }

    [Fact]
    public async Task Step_2_OrdersDevRule_sends_all_of_com_aws_orders_to_a_log_group()
    {
        var rule = await system.RuleAsync("OrdersDevRule");

        rule.Description.ShouldBe("Catchall rule for development purposes");
        rule.Pattern.ShouldBeJson("""{"source":["com.aws.orders"]}""");
        rule.Targets.ShouldHaveSingleItem().Arn.ShouldBe("arn:aws:logs:us-east-1:000000000000:log-group:/aws/events/orders");
    }

    [Fact]
    public async Task Step_3_a_published_order_is_in_the_log_group()
    {
        var order = await system.OrderAsync("""{"category":"lab-supplies","value":415,"location":"eu-west"}""");

        var record = await system.EventAsync("/aws/events/orders", order.Id);

        record["detail"].ShouldBeJson("""{"category":"lab-supplies","value":415,"location":"eu-west"}""");
    }

    [Fact]
    public async Task Step_4_the_record_shows_the_structure_of_an_event()
    {
        var order = await system.OrderAsync("""{"category":"lab-supplies","value":415,"location":"eu-west"}""");

        var record = (await system.EventAsync("/aws/events/orders", order.Id)).AsObject();

        record.Select(member => member.Key).ShouldBe(["version", "id", "detail-type", "source", "account", "time", "region", "resources", "detail"], ignoreOrder: true);
        ((string?)record["version"]).ShouldBe("0");
        ((string?)record["detail-type"]).ShouldBe("Order Notification");
        ((string?)record["source"]).ShouldBe("com.aws.orders");
        ((string?)record["account"]).ShouldBe("000000000000");
        ((string?)record["region"]).ShouldBe("us-east-1");
        record["resources"]!.AsArray().ShouldBeEmpty();
        DateTimeOffset.Parse((string)record["time"]!).ShouldBe(DateTimeOffset.UtcNow, TimeSpan.FromHours(1));
    }
}
