using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.PizzaLab;

/// <summary>What the lab's web page does: it opens a WebSocket connection for its order, posts the order, and shows what arrives.</summary>
internal sealed class PizzaClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly RunningSystem system;
    private readonly ClientWebSocket socket = new();
    private readonly CancellationTokenSource patience = new(Patience);

    private PizzaClient(RunningSystem system, string orderId)
    {
        this.system = system;
        OrderId = orderId;
        socket.Options.CollectHttpResponseDetails = true;
    }

    public string OrderId { get; }

    /// <summary>The status of the answer to the request that would open the connection.</summary>
    public HttpStatusCode Answer => socket.HttpStatusCode;

    /// <summary>Opens a connection for a new order.</summary>
    public static Task<PizzaClient> ConnectAsync(RunningSystem system) => ConnectAsync(system, Guid.NewGuid().ToString("N"));

    /// <summary>Opens a connection for an order.</summary>
    public static async Task<PizzaClient> ConnectAsync(RunningSystem system, string orderId)
    {
        var client = new PizzaClient(system, orderId);
        await client.OpenAsync($"?order_id={orderId}");
        return client;
    }

    /// <summary>A client that is refused.</summary>
    public static async Task<PizzaClient> RefusedAsync(RunningSystem system, string query)
    {
        var client = new PizzaClient(system, "");
        await Should.ThrowAsync<WebSocketException>(() => client.OpenAsync(query));
        return client;
    }

    /// <summary>Posts the order.</summary>
    public async Task<JsonNode> OrderAsync()
    {
        using var response = await PostAsync(system, $$$"""{"item":{"eventtype":"make_pizza","order_id":"{{{OrderId}}}","topping":"Margherita"}}""");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    /// <summary>Posts something to the HTTP API.</summary>
    public static Task<HttpResponseMessage> PostAsync(RunningSystem system, string body) =>
        system.Http.PostAsync(new Uri(system.Outputs["PizzaApiUrl"]), new StringContent(body, Encoding.UTF8, "application/json"));

    /// <summary>Waits for the next message.</summary>
    public async Task<JsonNode> ReceiveAsync()
    {
        using var message = new MemoryStream();
        var buffer = new byte[4_096];
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            received.MessageType.ShouldBe(WebSocketMessageType.Text);
            message.Write(buffer.AsSpan(0, received.Count));
            if (received.EndOfMessage)
                return JsonNode.Parse(message.ToArray())!;
        }
    }

    /// <summary>Vanishes without a word.</summary>
    public void Vanish() => socket.Abort();

    public void Dispose()
    {
        socket.Dispose();
        patience.Dispose();
    }

    private Task OpenAsync(string query) => socket.ConnectAsync(new Uri(system.Outputs["PizzaWebSocketUrl"] + query), patience.Token);
}
