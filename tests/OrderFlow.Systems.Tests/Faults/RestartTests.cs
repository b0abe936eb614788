using Amazon.StepFunctions;
using OrderFlow.Local.Hops;
using OrderFlow.Systems.Tests.FulfilmentArticle;
using OrderFlow.Systems.Tests.PizzaLab;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.Faults;

/// <summary>The endpoint is stopped and started again between the steps of the documents.</summary>
public sealed class RestartTests
{
    [Fact]
    public async Task What_was_there_before_a_restart_is_there_after_it()
    {
        using var folder = new SystemFolder();
        PublishedEvent us, eu;
        await using (var before = await RunningSystem.StartAsync(folder))
        {
            us = await before.ProduceAsync("us-east", "lab-supplies");
            eu = await before.ProduceAsync("eu-west");
            await before.DispatchedAsync(us.Id);
            await before.DispatchedAsync(eu.Id);
            await before.ExecutionAsync(eu);
            await before.EventAsync("/aws/events/inventory", record => (string?)record["detail"]?["requestPayload"]?["detail"]?["OrderId"] == eu.Id);
        }

        await using var after = await RunningSystem.StartAsync(folder);

        (await after.EventsAsync("/aws/events/orders")).ShouldContain(record => (string?)record["id"] == us.Id);
        (await after.EventsAsync("/aws/events/inventory")).ShouldNotBeEmpty();
        (await after.ItemAsync("OrderDetails", "OrderId", us.Id)).ShouldNotBeNull();
        (await after.MessageAsync("Orders", message => message.Body.Contains(us.Id, StringComparison.Ordinal))).ShouldNotBeNull();
        var executions = await after.Workflows.ListExecutionsAsync(new Amazon.StepFunctions.Model.ListExecutionsRequest { StateMachineArn = after.Outputs["OrderProcessingArn"] });
        executions.Executions.ShouldHaveSingleItem().Status.ShouldBe(ExecutionStatus.SUCCEEDED);
    }

    [Fact]
    public async Task An_order_that_was_accepted_just_before_a_stop_arrives_everywhere_after_the_start()
    {
        using var folder = new SystemFolder();
        PublishedEvent order;
        await using (var before = await RunningSystem.StartAsync(folder))
            order = await before.OrderAsync("""{"category":"office-supplies","value":1200,"location":"eu-west"}""");

        await using var after = await RunningSystem.StartAsync(folder);

        await UntilStoredAsync(after, order.Id);
        (await after.EventsAsync("/aws/events/orders")).Count(record => (string?)record["id"] == order.Id).ShouldBeGreaterThanOrEqualTo(1);
    }

    [Fact]
    public async Task The_secrets_that_were_made_up_still_open_the_webhook_after_a_restart()
    {
        using var folder = new SystemFolder();
        await using (await RunningSystem.StartAsync(folder))
        {
            // The first start makes them up.
        }

        await using var after = await RunningSystem.StartAsync(folder);
        var order = await after.ProduceAsync("us-east");

        await after.DeliveredAsync("OrdersEventsRule", order.Id);
        await after.DeliveredAsync("USOrdertoAPI", order.Id);
    }

    [Fact]
    public async Task A_client_whose_endpoint_was_restarted_connects_again_and_gets_its_pizza()
    {
        using var folder = new SystemFolder();
        string orderId;
        await using (var before = await RunningSystem.StartAsync(folder))
        {
            using var early = await PizzaClient.ConnectAsync(before);
            orderId = early.OrderId;
        }

        await using var after = await RunningSystem.StartAsync(folder);
        // The row of the old connection is still there; it is nobody's now.
        (await after.ItemAsync("websocket_connections", "order_id", orderId)).ShouldNotBeNull();
        using var client = await PizzaClient.ConnectAsync(after, orderId);
        await client.OrderAsync();

        for (var step = 0; step < 3; step++)
            ((string?)(await client.ReceiveAsync())["item"]!["order_id"]).ShouldBe(orderId);
    }

    // The order's parts may have been done on either side of the restart.
    private static async Task UntilStoredAsync(RunningSystem system, string orderId)
    {
        if (await StoredAsync() is null)
            await system.OnceAsync(HopKind.FunctionSucceeded, "ProcessedOrder", StoredAsync);
        if (!(await system.EventsAsync("/aws/events/inventory")).Any(IsOf))
            await system.EventAsync("/aws/events/inventory", IsOf);

        async Task<object?> StoredAsync() => await system.ItemAsync("OrderDetails", "OrderId", orderId) is { } item && item.ContainsKey("DispatchEventId") ? item : null;

        bool IsOf(System.Text.Json.Nodes.JsonNode record) => (string?)record["detail"]?["requestPayload"]?["detail"]?["OrderId"] == orderId;
    }
}
