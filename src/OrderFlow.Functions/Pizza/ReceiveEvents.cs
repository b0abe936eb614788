using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Amazon.ApiGatewayManagementApi;
using Amazon.ApiGatewayManagementApi.Model;
using Amazon.Lambda.Annotations;
using Amazon.Lambda.CloudWatchEvents;
using Amazon.Lambda.Core;

namespace OrderFlow.Functions.Pizza;

/// <summary>Passes a pizza's events on to who waits for them: the function receive_events.</summary>
/// <param name="connections">The table websocket_connections.</param>
/// <param name="gateway">The WebSocket API's connections.</param>
public sealed class ReceiveEvents(ConnectionTable connections, IAmazonApiGatewayManagementApi gateway)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Posts the detail of an event to the WebSocket connection of its order.</summary>
    /// <remarks>
    /// Nobody may be waiting, which is no failure. A connection that is gone is forgotten, so that no later event is posted to it;
    /// if the client has come back on another one meanwhile, the event goes there.
    /// </remarks>
    /// <param name="pizza">The event.</param>
    /// <param name="context">The invocation.</param>
    [LambdaFunction(ResourceName = nameof(ReceiveEvents), Timeout = 30, MemorySize = 512)]
    public async Task HandleAsync(CloudWatchEvent<JsonObject> pizza, ILambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(pizza);
        ArgumentNullException.ThrowIfNull(context);

        var orderId = ((pizza.Detail?["item"] as JsonObject)?["order_id"] as JsonValue)?.ToString();
        while (!string.IsNullOrEmpty(orderId) && await connections.FindAsync(orderId) is { } connectionId)
        {
            if (await PostAsync(connectionId, pizza.Detail!))
                return;
            context.Logger.LogInformation($"Order {orderId}: the connection {connectionId} is gone.");
            if (await connections.RemoveAsync(orderId, connectionId))
                return;
        }

        context.Logger.LogInformation($"Event {pizza.Id}: no connection waits for the order {orderId}.");
    }

    private async Task<bool> PostAsync(string connectionId, JsonObject detail)
    {
        try
        {
            using var data = new MemoryStream(Encoding.UTF8.GetBytes(detail.ToJsonString(Json)));
            await gateway.PostToConnectionAsync(new PostToConnectionRequest { ConnectionId = connectionId, Data = data });
            return true;
        }
        catch (GoneException)
        {
            return false;
        }
    }
}
