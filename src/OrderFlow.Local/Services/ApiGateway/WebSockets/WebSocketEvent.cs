using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using OrderFlow.Local.Services.ApiGateway.Requests;

namespace OrderFlow.Local.Services.ApiGateway.WebSockets;

/// <summary>The events that functions get for the connections of WebSocket APIs.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-requests.html"/>
internal static class WebSocketEvent
{
    public static JsonObject Connect(ApiConnection connection, ApiRequest request)
    {
        var content = Headers(request);
        if (request.Query.Count > 0)
        {
            content["queryStringParameters"] = EventMembers.Last(request.Query);
            content["multiValueQueryStringParameters"] = EventMembers.All(request.Query);
        }

        return Finish(content, connection, request, "CONNECT", []);
    }

    public static JsonObject Message(ApiConnection connection, ApiRequest request, WebSocketMessageType type, string messageId)
    {
        var content = Finish([], connection, request, "MESSAGE", new JsonObject { ["messageId"] = messageId });
        var binary = type == WebSocketMessageType.Binary;
        content["body"] = binary ? Convert.ToBase64String(request.Body.Span) : Encoding.UTF8.GetString(request.Body.Span);
        content["isBase64Encoded"] = binary;
        return content;
    }

    public static JsonObject Disconnect(ApiConnection connection, ApiRequest request, int status, string reason) =>
        Finish(Headers(request), connection, request, "DISCONNECT", new JsonObject { ["disconnectStatusCode"] = status, ["disconnectReason"] = reason });

    private static JsonObject Headers(ApiRequest request) => new()
    {
        ["headers"] = EventMembers.Last(request.Headers),
        ["multiValueHeaders"] = EventMembers.All(request.Headers),
    };

    private static JsonObject Finish(JsonObject content, ApiConnection connection, ApiRequest request, string eventType, JsonObject own)
    {
        if (request.Stage.Variables.Count > 0)
            content["stageVariables"] = EventMembers.Last(request.Stage.Variables);
        var context = new JsonObject
        {
            ["routeKey"] = request.Route!.Key,
            ["eventType"] = eventType,
            ["extendedRequestId"] = request.ExtendedRequestId,
            ["requestTime"] = RequestTime.Of(request.Time),
            ["messageDirection"] = "IN",
            ["stage"] = request.Stage.Name,
            ["connectedAt"] = connection.ConnectedAt.ToUnixTimeMilliseconds(),
            ["requestTimeEpoch"] = request.Time.ToUnixTimeMilliseconds(),
            ["identity"] = new JsonObject { ["sourceIp"] = request.SourceIp, ["userAgent"] = connection.Opening.UserAgent },
            ["requestId"] = request.RequestId,
            ["domainName"] = request.DomainName,
            ["connectionId"] = connection.Id,
            ["apiId"] = request.Api.Id,
        };
        foreach (var (name, value) in own)
            context[name] = value?.DeepClone();
        if (request.Authorizer is { } authorizer)
            context["authorizer"] = authorizer.DeepClone();
        content["requestContext"] = context;
        content["isBase64Encoded"] = false;
        return content;
    }
}
