using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.Mapping;

namespace OrderFlow.Local.Services.ApiGateway.WebSockets;

/// <summary>Finds the route of a message by the API's route selection expression.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-develop-routes.html"/>
internal static class RouteSelection
{
    private const string Body = "request.body.";

    /// <exception cref="FormatException">The expression is not served.</exception>
    public static JsonSelector Selector(string expression)
    {
        var inner = expression.Trim().TrimStart('$');
        if (inner is ['{', .. var braced, '}'])
            inner = braced;
        return inner.StartsWith(Body, StringComparison.Ordinal)
            ? JsonSelector.Parse(inner[Body.Length..])
            : throw new FormatException($"the route selection expression {expression} is not served; one such as $request.body.action is.");
    }

    /// <summary>The route that a message names, else <c>$default</c>, else null.</summary>
    public static ApiRoute? Find(GatewayApi api, ReadOnlyMemory<byte> message)
    {
        var key = JsonSelector.Text(Selector(api.RouteSelectionExpression).Select(JsonSelector.Parse(message)));
        // The routes of connections are no message's to choose.
        return key is { Length: > 0 } && key[0] != '$' && api.Routes.TryGetValue(key, out var route) ? route : api.Routes.GetValueOrDefault(ApiRoute.Default);
    }
}
