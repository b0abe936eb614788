using System.Net;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.PizzaLab;

/// <summary>"Task 3.2: Create the WebSocket API endpoint".</summary>
[Collection(nameof(PizzaSystem))]
public sealed class WebSocketApiTests(SharedSystem shared)
{
    private readonly RunningSystem system = shared.Running;

    [Fact]
    public void The_URL_is_that_of_the_stage_production()
    {
        var url = new Uri(system.Outputs["PizzaWebSocketUrl"]);

        url.Scheme.ShouldBe("ws");
        url.AbsolutePath.ShouldEndWith("/production");
    }

    [Fact]
    public async Task The_function_websocket_connect_saves_the_connection_of_the_order()
    {
        using var client = await PizzaClient.ConnectAsync(system);

        var row = await system.ItemAsync("websocket_connections", "order_id", client.OrderId);

        row.ShouldNotBeNull()["connection_id"].S.ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("?order_id=")]
    [InlineData("?order=1")]
    public async Task A_connection_without_an_order_is_refused(string query)
    {
        using var client = await PizzaClient.RefusedAsync(system, query);

        client.Answer.ShouldBe(HttpStatusCode.BadRequest);
    }
}
