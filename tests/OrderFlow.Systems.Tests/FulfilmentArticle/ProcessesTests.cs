using System.Text.Json.Nodes;
using Amazon.DynamoDBv2.Model;
using Amazon.StepFunctions;
using OrderFlow.Local.Hops;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.FulfilmentArticle;

/// <summary>The processes that the article's system consists of, whatever the way an order came.</summary>
[Collection(nameof(FulfilmentSystem))]
public sealed class ProcessesTests(SharedSystem shared)
{
    private readonly RunningSystem system = shared.Running;

    [Fact]
    public async Task An_order_from_Europe_is_routed_to_a_Step_Functions_workflow()
    {
        var order = await system.ProduceAsync("eu-east");

        (await system.ExecutionAsync(order)).Status.ShouldBe(ExecutionStatus.SUCCEEDED);
    }

    [Theory]
    [InlineData("us-east")]
    [InlineData("eu-west")]
    [InlineData("ca-central")]
    public async Task Every_order_is_stored_in_OrderDetails(string location)
    {
        var order = await system.ProduceAsync(location, "office-supplies", 49.90m);

        var item = await system.DispatchedAsync(order.Id);

        item["Location"].S.ShouldBe(location);
        item["Category"].S.ShouldBe("office-supplies");
        item["Value"].N.ShouldBe("49.9");
    }

    [Fact]
    public async Task Every_order_has_its_dispatch_announced_on_the_bus()
    {
        var order = await system.ProduceAsync("us-west");

        var record = await system.EventAsync("/aws/events/orders", candidate => (string?)candidate["detail"]?["orderId"] == order.Id);

        ((string?)record["source"]).ShouldBe("com.aws.orders");
        ((string?)record["detail-type"]).ShouldBe("Order Dispatched");
        record["detail"]!["order"].ShouldBeJson("""{"category":"office-supplies","value":200,"location":"us-west"}""");
        (await system.DispatchedAsync(order.Id))["DispatchEventId"].S.ShouldBe((string?)record["id"]);
    }

    [Fact]
    public async Task OrderDetails_has_one_item_an_order()
    {
        var order = await system.ProduceAsync("us-west");
        await system.DispatchedAsync(order.Id);

        var scan = await system.Tables.ScanAsync(new ScanRequest
        {
            TableName = "OrderDetails",
            FilterExpression = "OrderId = :id",
            ExpressionAttributeValues = new() { [":id"] = new AttributeValue(order.Id) },
        });

        scan.Items.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_same_event_a_second_time_is_no_second_order()
    {
        var order = await system.ProduceAsync("us-west");
        var stored = await system.DispatchedAsync(order.Id);
        var record = await system.EventAsync("/aws/events/orders", order.Id);

        using var again = new StringContent(record.ToJsonString());
        using var response = await system.Http.PostAsync(new Uri("/2015-03-31/functions/ProcessedOrder/invocations", UriKind.Relative), again);

        response.Headers.Contains("X-Amz-Function-Error").ShouldBeFalse();
        (await system.ItemAsync("OrderDetails", "OrderId", order.Id))!["DispatchEventId"].S.ShouldBe(stored["DispatchEventId"].S);
        (await system.EventsAsync("/aws/events/orders")).Count(candidate => (string?)candidate["detail"]?["orderId"] == order.Id).ShouldBe(1);
    }

    [Theory]
    [InlineData("us-east", "lab-supplies", new[]
    {
        "Order Notification OrdersDevRule", "Order Notification OrdersEventsRule", "Order Notification ProcessedOrderstoLambda",
        "Order Notification USLabSupplyRule", "Order Notification USOrdertoAPI",
        "Order Dispatched OrdersDevRule", "Order Dispatched OrdersEventsRule",
    })]
    [InlineData("eu-west", "office-supplies", new[]
    {
        "Order Notification OrdersDevRule", "Order Notification OrdersEventsRule", "Order Notification ProcessedOrderstoLambda",
        "Order Notification EUOrdersRule",
        "Order Processed OrdersDevRule", "Order Processed OrdersEventsRule", "Order Processed OrderProcessingRule",
        "Order Dispatched OrdersDevRule", "Order Dispatched OrdersEventsRule",
        "Lambda Function Invocation Result - Success InventoryDevRule",
    })]
    public async Task Each_rule_takes_an_order_once_and_nothing_goes_round(string location, string category, string[] rules)
    {
        var order = await system.ProduceAsync(location, category);
        await WholeWayAsync(order, location);
        // What would go round would be ahead of an order that comes after.
        await WholeWayAsync(await system.ProduceAsync(location, category), location);

        system.HopsOf(order.TraceId).Where(hop => hop.Kind == HopKind.RuleMatched).Select(hop => $"{hop.Note} {hop.Resource}").ShouldBe(rules, ignoreOrder: true);
    }

    private async Task WholeWayAsync(PublishedEvent order, string location)
    {
        await system.EventAsync("/aws/events/orders", candidate => (string?)candidate["detail"]?["orderId"] == order.Id);
        await system.DispatchedAsync(order.Id);
        if (location.StartsWith("eu", StringComparison.Ordinal))
            await system.EventAsync("/aws/events/inventory", candidate => IdIn(candidate) == order.Id);
    }

    private static string? IdIn(JsonNode record) => (string?)record["detail"]?["requestPayload"]?["detail"]?["OrderId"];
}
