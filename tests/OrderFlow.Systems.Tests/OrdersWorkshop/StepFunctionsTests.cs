using System.Text.Json.Nodes;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.OrdersWorkshop;

/// <summary>"Step Functions Challenge": orders from the EU start OrderProcessing.</summary>
[Collection(nameof(OrdersWorkshopSystem))]
public sealed class StepFunctionsTests(SharedSystem shared)
{
    private readonly RunningSystem system = shared.Running;

    [Fact]
    public async Task Step_1_EUOrdersRule_has_the_state_machine_as_its_target_for_both_locations()
    {
        var rule = await system.RuleAsync("EUOrdersRule");

        rule.Pattern!["detail"].ShouldBeJson("""{"location":["eu-west","eu-east"]}""");
        rule.Targets.ShouldHaveSingleItem().Arn.ShouldBe(system.Outputs["OrderProcessingArn"]);
    }

    [Theory]
    [InlineData("""{"category":"office-supplies","value":300,"location":"eu-west"}""")]
    [InlineData("""{"category":"tech-supplies","value":3000,"location":"eu-east"}""")]
    public async Task Steps_2_and_3_an_order_from_the_EU_has_an_execution_that_succeeds(string detail)
    {
        var order = await system.OrderAsync(detail);

        var execution = await system.ExecutionAsync(order);

        execution.Status.ShouldBe(ExecutionStatus.SUCCEEDED);
        JsonNode.Parse(execution.Input)!["detail"].ShouldBeJson(detail);
        var history = await system.Workflows.GetExecutionHistoryAsync(new GetExecutionHistoryRequest { ExecutionArn = execution.ExecutionArn });
        history.Events[^1].Type.ShouldBe(HistoryEventType.ExecutionSucceeded);
    }

    [Fact]
    public async Task Step_3_the_execution_publishes_an_event_back_to_the_Orders_bus()
    {
        var order = await system.OrderAsync("""{"category":"office-supplies","value":300,"location":"eu-west"}""");

        var record = await system.EventAsync("/aws/events/orders", candidate => (string?)candidate["detail"]?["OrderId"] == order.Id);

        ((string?)record["source"]).ShouldBe("com.aws.orders");
        ((string?)record["detail-type"]).ShouldBe("Order Processed");
    }

    [Theory]
    [InlineData("us-east")]
    [InlineData("ca-central")]
    public async Task An_order_from_elsewhere_starts_nothing(string location)
    {
        var order = await system.OrderAsync($$"""{"category":"office-supplies","value":300,"location":"{{location}}"}""");
        await system.DispatchedAsync(order.Id);

        (await system.Workflows.ListExecutionsAsync(new ListExecutionsRequest { StateMachineArn = system.Outputs["OrderProcessingArn"] }))
            .Executions.ShouldNotContain(execution => execution.Name.StartsWith(order.Id, StringComparison.Ordinal));
    }
}
