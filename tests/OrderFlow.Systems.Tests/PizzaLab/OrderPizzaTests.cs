using OrderFlow.Local.Hops;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.PizzaLab;

/// <summary>"Task 4: Test the event-driven architecture": order a pizza and see the events appear.</summary>
[Collection(nameof(PizzaSystem))]
public sealed class OrderPizzaTests(SharedSystem shared)
{
    private readonly RunningSystem system = shared.Running;

    [Fact]
    public async Task Task_4_the_events_of_an_order_appear_as_they_happen()
    {
        using var client = await PizzaClient.ConnectAsync(system);

        await client.OrderAsync();

        var shown = new[] { await client.ReceiveAsync(), await client.ReceiveAsync(), await client.ReceiveAsync() };
        shown.Select(message => (string?)message["item"]!["eventtype"]).ShouldBe(["make_pizza", "cook_pizza", "deliver_pizza"], ignoreOrder: true);
        shown.ShouldAllBe(message => (string?)message["item"]!["order_id"] == client.OrderId && (string?)message["item"]!["topping"] == "Margherita");
    }

    [Fact]
    public async Task Task_4_each_step_is_on_the_bus_in_the_name_of_the_function_before()
    {
        using var client = await PizzaClient.ConnectAsync(system);

        var answer = await client.OrderAsync();

        var first = await system.HopAsync(HopKind.EventAccepted, "lab_event_bus", hop => hop.Item == (string?)answer["Entries"]![0]!["EventId"]);
        await system.HopAsync(HopKind.EventAccepted, "lab_event_bus", hop => hop.TraceId == first.TraceId && hop.Payload!.Contains("\"delivered\"", StringComparison.Ordinal));
        var published = system.HopsOf(first.TraceId).Where(hop => hop.Kind == HopKind.EventAccepted).Select(hop => System.Text.Json.Nodes.JsonNode.Parse(hop.Payload!)!);
        published.Select(e => ((string?)e["source"], (string?)e["detail"]!["item"]!["eventtype"])).ShouldBe(
            [("lab_http_api", "make_pizza"), ("make_pizza", "cook_pizza"), ("cook_pizza", "deliver_pizza"), ("deliver_pizza", "delivered")]);
    }

    [Fact]
    public async Task Task_4_two_clients_see_their_own_orders_only()
    {
        using var one = await PizzaClient.ConnectAsync(system);
        using var other = await PizzaClient.ConnectAsync(system);

        await Task.WhenAll(one.OrderAsync(), other.OrderAsync());

        foreach (var client in new[] { one, other })
        {
            for (var step = 0; step < 3; step++)
                ((string?)(await client.ReceiveAsync())["item"]!["order_id"]).ShouldBe(client.OrderId);
        }
    }
}
