using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.Responses;

namespace OrderFlow.Local.Services.ApiGateway.WebSockets;

/// <summary>The management API of WebSocket APIs: what backends do with connections.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html"/>
internal sealed class ConnectionsApi(ApiConnections connections, HopFeed hops)
{
    /// <summary>The path after the stage.</summary>
    public const string Path = "@connections";

    public async Task<ApiResponse> AnswerAsync(HttpContext http, GatewayApi api, ApiStage stage, IReadOnlyList<string> path, byte[]? body, TraceHeader trace)
    {
        if (path is not [_, { Length: > 0 } id])
            return Error(404, "NotFoundException", $"{http.Request.Method} {Path} names no connection.");
        if (connections.Find(api.Id, stage.Name, id) is not { } connection)
            return Gone(id);
        switch (http.Request.Method)
        {
            case "POST":
                return await PostAsync(connection, body, trace, http.RequestAborted);
            case "GET":
                return Describe(connection);
            case "DELETE":
                await connection.CloseAsync(WebSocketCloseStatus.NormalClosure, "Connection Closed Normally");
                return new ApiResponse(204, ReadOnlyMemory<byte>.Empty);
            default:
                return Error(403, "MissingAuthenticationTokenException", "Missing Authentication Token");
        }
    }

    private async Task<ApiResponse> PostAsync(ApiConnection connection, byte[]? body, TraceHeader trace, CancellationToken cancellation)
    {
        if (body is null || body.Length > WebSocketSessions.LargestMessage)
            return Error(413, "PayloadTooLargeException", "Message too long");
        if (!await connection.SendAsync(body, cancellation))
            return Gone(connection.Id);
        hops.Publish(new Hop
        {
            Kind = HopKind.WebSocketMessageSent,
            TraceId = trace.Root,
            Resource = connection.Opening.Api.Name,
            Item = connection.Id,
            Payload = Encoding.UTF8.GetString(body),
        });
        return new ApiResponse(200, ReadOnlyMemory<byte>.Empty);
    }

    private static ApiResponse Describe(ApiConnection connection) => ApiResponse.OfJson(200, new JsonObject
    {
        ["connectedAt"] = Moment(connection.ConnectedAt),
        ["identity"] = new JsonObject { ["sourceIp"] = connection.Opening.SourceIp, ["userAgent"] = connection.Opening.UserAgent },
        ["lastActiveAt"] = Moment(connection.LastActiveAt),
    });

    private static ApiResponse Gone(string id) => Error(410, "GoneException", $"The connection {id} is gone.");

    private static ApiResponse Error(int status, string code, string message) => ApiResponse.Message(status, message).With("x-amzn-ErrorType", code);

    private static string Moment(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
