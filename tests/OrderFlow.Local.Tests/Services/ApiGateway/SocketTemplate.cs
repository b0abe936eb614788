using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Amazon.ApiGatewayManagementApi;
using Amazon.Runtime;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Services.ApiGateway;

/// <summary>A WebSocket API with a route of each kind, and clients for it.</summary>
internal static class SocketTemplate
{
    public static readonly string Text = TestTemplates.Of(new Dictionary<string, object>
    {
        ["Api"] = GatewayTemplates.Resource("AWS::ApiGatewayV2::Api", new { Name = "lab_websocket_api", ProtocolType = "WEBSOCKET", RouteSelectionExpression = "request.body.action" }),
        ["Stage"] = GatewayTemplates.Resource("AWS::ApiGatewayV2::Stage", new { ApiId = TestTemplates.Ref("Api"), StageName = "production", AutoDeploy = true }),
        ["Connect"] = GatewayTemplates.Function("Sockets", "Connect"),
        ["Reply"] = GatewayTemplates.Function("Sockets", "Reply"),
        ["Disconnect"] = GatewayTemplates.Function("Sockets", "Disconnect"),
        ["Throw"] = GatewayTemplates.Function("Sockets", "Throw"),
        ["ConnectIntegration"] = Integration("Connect"),
        ["ReplyIntegration"] = Integration("Reply"),
        ["DisconnectIntegration"] = Integration("Disconnect"),
        ["ThrowIntegration"] = Integration("Throw"),
        ["ConnectRoute"] = Route("$connect", "ConnectIntegration"),
        ["DisconnectRoute"] = Route("$disconnect", "DisconnectIntegration"),
        ["ReplyRoute"] = Route("reply", "ReplyIntegration", responds: true),
        ["QuietRoute"] = Route("quiet", "ReplyIntegration"),
        ["ThrowRoute"] = Route("throw", "ThrowIntegration"),
        ["ReplyResponse"] = GatewayTemplates.Resource("AWS::ApiGatewayV2::RouteResponse", new { ApiId = TestTemplates.Ref("Api"), RouteId = TestTemplates.Ref("ReplyRoute"), RouteResponseKey = "$default" }),
    });

    public static string ApiId { get; } = GatewayTemplates.PathOf("Api").Split('/')[^1];

    public static async Task<ClientWebSocket> ConnectAsync(RunningEndpoint endpoint, string query = "")
    {
        var client = new ClientWebSocket();
        await client.ConnectAsync(Url(endpoint, query), CancellationToken.None);
        return client;
    }

    public static Uri Url(RunningEndpoint endpoint, string query = "") =>
        new($"ws://127.0.0.1:{endpoint.Endpoint.Url.Port}{GatewayTemplates.PathOf("Api", "/production")}{query}");

    /// <summary>The id of the connection that opened last.</summary>
    public static async Task<string> ConnectionIdAsync(this RunningEndpoint endpoint)
    {
        var connected = await endpoint.HopAsync(HopKind.FunctionInvoked, "Connect");
        return (string)JsonNode.Parse(connected.Payload!)!["requestContext"]!["connectionId"]!;
    }

    public static AmazonApiGatewayManagementApiClient Management(RunningEndpoint endpoint) => new(
        new BasicAWSCredentials("local", "local"),
        new AmazonApiGatewayManagementApiConfig { ServiceURL = endpoint.Endpoint.Url.ToString().TrimEnd('/') + GatewayTemplates.PathOf("Api", "/production"), AuthenticationRegion = "us-east-1" });

    public static Task SendTextAsync(this WebSocket socket, string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);

    /// <summary>The next message, or null when the endpoint closes the connection.</summary>
    public static async Task<string?> ReceiveTextAsync(this WebSocket socket)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var message = new MemoryStream();
        var block = new byte[4_096];
        while (true)
        {
            var received = await socket.ReceiveAsync(block, deadline.Token);
            if (received.MessageType == WebSocketMessageType.Close)
                return null;
            message.Write(block, 0, received.Count);
            if (received.EndOfMessage)
                return Encoding.UTF8.GetString(message.ToArray());
        }
    }

    private static object Integration(string function) => GatewayTemplates.Resource("AWS::ApiGatewayV2::Integration", new
    {
        ApiId = TestTemplates.Ref("Api"),
        IntegrationType = "AWS_PROXY",
        IntegrationUri = TestTemplates.Sub("arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${" + function + ".Arn}/invocations"),
    });

    private static object Route(string key, string integration, bool responds = false)
    {
        var properties = new Dictionary<string, object> { ["ApiId"] = TestTemplates.Ref("Api"), ["RouteKey"] = key, ["AuthorizationType"] = "NONE", ["Target"] = TestTemplates.Sub("integrations/${" + integration + "}") };
        if (responds)
            properties["RouteResponseSelectionExpression"] = "$default";
        return GatewayTemplates.Resource("AWS::ApiGatewayV2::Route", properties);
    }
}
