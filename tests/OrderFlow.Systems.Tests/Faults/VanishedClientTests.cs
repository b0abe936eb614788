using OrderFlow.Local.Hops;
using OrderFlow.Systems.Tests.PizzaLab;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.Faults;

/// <summary>A client that is gone before its pizza is delivered.</summary>
public sealed class VanishedClientTests(SharedSystem shared) : IClassFixture<SharedSystem>
{
    private readonly RunningSystem system = shared.Running;

    [Fact]
    public async Task The_next_event_cleans_its_connection_up_and_the_pizza_is_made_all_the_same()
    {
        using var client = await PizzaClient.ConnectAsync(system);
        client.Vanish();

        await client.OrderAsync();

        await system.HopAsync(HopKind.EventAccepted, "lab_event_bus", hop => hop.Payload!.Contains(client.OrderId, StringComparison.Ordinal) && hop.Payload.Contains("\"delivered\"", StringComparison.Ordinal));
        await system.OnceAsync(HopKind.FunctionSucceeded, "receive_events", async () =>
            await system.ItemAsync("websocket_connections", "order_id", client.OrderId) is null ? "gone" : null);
        (await system.MessagesAsync("pizza-functions-dead-letters")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_client_that_comes_back_for_the_same_order_gets_the_events()
    {
        using var before = await PizzaClient.ConnectAsync(system);
        before.Vanish();
        using var client = await PizzaClient.ConnectAsync(system, before.OrderId);

        await client.OrderAsync();

        for (var step = 0; step < 3; step++)
            ((string?)(await client.ReceiveAsync())["item"]!["order_id"]).ShouldBe(before.OrderId);
    }
}
