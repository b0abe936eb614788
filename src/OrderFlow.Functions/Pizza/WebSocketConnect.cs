using Amazon.Lambda.Annotations;
using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.Core;

namespace OrderFlow.Functions.Pizza;

/// <summary>Notes who waits for the events of an order: the function websocket_connect, on the route $connect.</summary>
/// <param name="connections">The table websocket_connections.</param>
public sealed class WebSocketConnect(ConnectionTable connections)
{
    private const string OrderId = "order_id";
    private const int Longest = 128;

    /// <summary>Notes the connection for the order that the query parameter order_id names.</summary>
    /// <param name="request">The request that opens the connection.</param>
    /// <param name="context">The invocation.</param>
    /// <returns>200, or 400 without an order; API Gateway then refuses the connection.</returns>
    [LambdaFunction(ResourceName = nameof(WebSocketConnect), Timeout = 30, MemorySize = 512)]
    public async Task<APIGatewayProxyResponse> HandleAsync(APIGatewayProxyRequest request, ILambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);

        var orderId = request.QueryStringParameters?.TryGetValue(OrderId, out var given) is true ? given : null;
        if (orderId is not { Length: > 0 and <= Longest })
            return Answer(400, $$"""{"message":"The parameter {{OrderId}} names the order whose events are wanted, in 1 to {{Longest}} characters."}""");

        await connections.PutAsync(orderId, request.RequestContext.ConnectionId);
        context.Logger.LogInformation($"Order {orderId}: connection {request.RequestContext.ConnectionId}.");
        return Answer(200, null);
    }

    private static APIGatewayProxyResponse Answer(int status, string? body) => new()
    {
        StatusCode = status,
        Headers = new Dictionary<string, string> { ["Content-Type"] = "application/json" },
        Body = body,
    };
}
