using OrderFlow.Local.Hops;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.OrdersWorkshop;

/// <summary>"Event-driven with Lambda": the Inventory function reports to the Inventory bus.</summary>
[Collection(nameof(OrdersWorkshopSystem))]
public sealed class LambdaDestinationTests(SharedSystem shared)
{
    private readonly RunningSystem system = shared.Running;

    [Fact]
    public async Task Step_2_OrderProcessingRule_has_the_Inventory_function_as_its_target()
    {
        var rule = await system.RuleAsync("OrderProcessingRule");

        rule.Description.ShouldBe("Handles orders successfully processed by the Order Processing state machine");
        rule.Pattern.ShouldBeJson("""{"source":["com.aws.orders"],"detail-type":["Order Processed"]}""");
        rule.Targets.ShouldHaveSingleItem().Arn.ShouldBe(system.Outputs["InventoryFunctionArn"]);
    }

    [Theory]
    [InlineData("""{"category":"office-supplies","value":1200,"location":"eu-west"}""")]
    [InlineData("""{"category":"office-supplies","value":1200,"location":"eu-west","OrderDetails":"completed"}""")]
    public async Task Steps_1_and_3_the_execution_record_is_in_the_inventory_log_group(string detail)
    {
        var order = await system.OrderAsync(detail);

        var record = await system.EventAsync("/aws/events/inventory", candidate => (string?)candidate["detail"]?["requestPayload"]?["detail"]?["OrderId"] == order.Id);

        ((string?)record["source"]).ShouldBe("lambda");
        ((string?)record["detail-type"]).ShouldBe("Lambda Function Invocation Result - Success");
        var execution = record["detail"]!.AsObject();
        execution.Select(member => member.Key).ShouldBe(["version", "timestamp", "requestContext", "requestPayload", "responseContext", "responsePayload"], ignoreOrder: true);
        ((string?)execution["requestContext"]!["condition"]).ShouldBe("Success");
        ((string?)execution["requestContext"]!["functionArn"]).ShouldBe($"{system.Outputs["InventoryFunctionArn"]}:$LATEST");
        ((int?)execution["responseContext"]!["statusCode"]).ShouldBe(200);
        ((string?)execution["responsePayload"]!["orderId"]).ShouldBe(order.Id);
    }

    [Fact]
    public async Task Step_3_the_five_actions_happen_in_their_order()
    {
        var order = await system.OrderAsync("""{"category":"office-supplies","value":1200,"location":"eu-west"}""");
        await system.EventAsync("/aws/events/inventory", candidate => (string?)candidate["detail"]?["requestPayload"]?["detail"]?["OrderId"] == order.Id);

        var way = system.HopsOf(order.TraceId).Select(hop => (hop.Kind, hop.Resource)).ToList();
        var positions = new[]
        {
            (HopKind.RuleMatched, "EUOrdersRule"),
            (HopKind.ExecutionStarted, "OrderProcessing"),
            (HopKind.RuleMatched, "OrderProcessingRule"),
            (HopKind.FunctionInvoked, "InventoryFunction"),
            (HopKind.DestinationReached, "InventoryFunction"),
            (HopKind.RuleMatched, "InventoryDevRule"),
            (HopKind.LogWritten, "/aws/events/inventory"),
        }.Select(hop => way.IndexOf(hop)).ToList();
        positions.ShouldNotContain(-1);
        positions.ShouldBeInOrder();
    }
}
