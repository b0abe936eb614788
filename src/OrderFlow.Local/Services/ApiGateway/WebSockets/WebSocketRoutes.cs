using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.Authorizers;
using OrderFlow.Local.Services.ApiGateway.Integrations;
using OrderFlow.Local.Services.ApiGateway.Logging;
using OrderFlow.Local.Services.ApiGateway.Requests;
using OrderFlow.Local.Services.ApiGateway.Responses;

namespace OrderFlow.Local.Services.ApiGateway.WebSockets;

/// <summary>Calls the integrations of a WebSocket API's routes.</summary>
internal sealed class WebSocketRoutes(LambdaAuthorizers authorizers, FunctionCalls functions, AccessLog accessLog, HopFeed hops, TimeProvider time)
{
    private const string Connect = "$connect";
    private const string Disconnect = "$disconnect";

    /// <summary>Asks the route <c>$connect</c>; the connection opens when the answer is 2xx.</summary>
    public async Task<(ApiRequest Request, ApiResponse Response)> ConnectAsync(ApiConnection connection)
    {
        var request = connection.Opening;
        if (!request.Api.Routes.TryGetValue(Connect, out var route))
            return (request, new ApiResponse(200, ReadOnlyMemory<byte>.Empty));
        request = request with { Route = route };
        return await AnswerAsync(request, async () =>
        {
            request = await authorizers.AuthorizeAsync(request, static _ => { });
            return (request, await CallAsync(request, WebSocketEvent.Connect(connection, request)));
        });
    }

    /// <summary>Takes a message to its route; the client hears when there is none or it fails, and what it answers when the route has a response.</summary>
    public async Task MessageAsync(ApiConnection connection, WebSocketMessageType type, ReadOnlyMemory<byte> body)
    {
        var id = OpaqueId.New();
        var request = Next(connection, id) with { Body = body, Route = RouteSelection.Find(connection.Opening.Api, body) };
        if (request.Route is null)
        {
            await connection.SendAsync(Problem("Forbidden", connection, request), request.Stopping);
            return;
        }

        var (_, response) = await AnswerAsync(request, async () => (request, await CallAsync(request, WebSocketEvent.Message(connection, request, type, id))));
        if (response.Status >= 500 && response.Header("x-amzn-ErrorType") is not null)
            await connection.SendAsync(Problem("Internal server error", connection, request), request.Stopping);
        else if (request.Route.HasResponse && response.Body.Length > 0)
            await connection.SendAsync(response.Body, request.Stopping);
    }

    /// <summary>Tells the route <c>$disconnect</c> that a connection has ended.</summary>
    public async Task DisconnectAsync(ApiConnection connection, int status, string reason)
    {
        if (!connection.Opening.Api.Routes.TryGetValue(Disconnect, out var route))
            return;
        var request = Next(connection, OpaqueId.New()) with { Route = route };
        await AnswerAsync(request, async () => (request, await CallAsync(request, WebSocketEvent.Disconnect(connection, request, status, reason))));
    }

    // A message begins a trace of its own; what it is answered goes back on the connection of the first.
    private ApiRequest Next(ApiConnection connection, string id) => connection.Opening with
    {
        RequestId = id,
        ExtendedRequestId = id,
        Trace = TraceHeader.New(time),
        Time = time.GetUtcNow(),
        Query = [],
        Body = default,
        Headers = [.. connection.Opening.Headers.Where(header => header.Key is "Host" or "X-Forwarded-For" or "X-Forwarded-Port" or "X-Forwarded-Proto")],
    };

    private async Task<(ApiRequest Request, ApiResponse Response)> AnswerAsync(ApiRequest request, Func<Task<(ApiRequest Request, ApiResponse Response)>> call)
    {
        hops.Requested(request, request.Api.IntegrationOf(request.Route!));
        GatewayFailure? failure = null;
        ApiResponse response;
        try
        {
            (request, response) = await call();
        }
        catch (GatewayException refused)
        {
            failure = refused.Failure;
            response = ApiResponse.Message(failure.Status, failure.Message).With("x-amzn-ErrorType", failure.ErrorType);
        }

        hops.Answered(request, response.Status, response.Text);
        await accessLog.WriteAsync(request, response, failure);
        return (request, response);
    }

    private async Task<ApiResponse> CallAsync(ApiRequest request, JsonObject payload)
    {
        var integration = request.Api.IntegrationOf(request.Route!);
        if (integration?.Type == IntegrationType.Mock)
            return new ApiResponse(200, ReadOnlyMemory<byte>.Empty);
        if (integration?.Type != IntegrationType.LambdaProxy)
            throw new GatewayException(GatewayFailure.Configuration, $"The route {request.Route!.Key} has no integration");
        var arn = IntegrationUri.WithStageVariables(integration.Uri!, request.Stage.Variables);
        var result = await functions.InvokeAsync(arn, payload, request.Trace, integration.Timeout, request.Stopping)
            ?? throw new GatewayException(GatewayFailure.IntegrationTimeout, "The function did not answer in time");
        if (result.Error is not null)
            throw new GatewayException(GatewayFailure.MalformedProxyResponse, result.ErrorSummary ?? "The function failed");
        return ProxyResponse.ReadWebSocket(result.Payload)
            ?? throw new GatewayException(GatewayFailure.MalformedProxyResponse, "The function's answer is no response");
    }

    private static byte[] Problem(string message, ApiConnection connection, ApiRequest request) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["message"] = message,
        ["connectionId"] = connection.Id,
        ["requestId"] = request.RequestId,
    }.ToJsonString(JsonProtocol.Relaxed));
}
