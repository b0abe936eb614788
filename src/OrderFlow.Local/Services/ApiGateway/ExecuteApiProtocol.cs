using Microsoft.AspNetCore.Http;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.Requests;
using OrderFlow.Local.Services.ApiGateway.Responses;
using OrderFlow.Local.Services.ApiGateway.WebSockets;

namespace OrderFlow.Local.Services.ApiGateway;

/// <summary>Takes requests to APIs to them: <c>/_aws/execute-api/&lt;api id&gt;/&lt;stage&gt;/…</c>, where AWS has a host name for each API.</summary>
internal sealed class ExecuteApiProtocol(
    ApiCatalog apis, RequestReader requests, RestApiExecution rest, HttpApiExecution http, WebSocketSessions webSockets, ConnectionsApi management) : IPathProtocol
{
    public bool Claims(HttpRequest request) => request.Path.StartsWithSegments(LocalUrls.ApiPath, StringComparison.Ordinal);

    public async Task ServeAsync(HttpContext context, string requestId, TraceHeader trace)
    {
        var place = ExecuteApiPath.Read(context.Request);
        var api = place is null ? null : apis.Find(place.ApiId);
        if (api is null || StageOf(api, place!) is not { } found)
        {
            context.Response.Headers["x-amzn-ErrorType"] = "ForbiddenException";
            await ResponseWriter.WriteAsync(context, api?.Protocol == ApiProtocolType.Http ? ApiResponse.Message(404, "Not Found") : ApiResponse.Message(403, "Forbidden"));
            return;
        }

        switch (api.Protocol)
        {
            case ApiProtocolType.Rest:
                await RestAsync(context, api, found, requestId, trace);
                break;
            case ApiProtocolType.Http:
                await HttpAsync(context, api, found, trace);
                break;
            default:
                await WebSocketAsync(context, api, found, requestId, trace);
                break;
        }
    }

    private async Task RestAsync(HttpContext context, GatewayApi api, (ApiStage Stage, ExecuteApiPath Path) found, string requestId, TraceHeader trace)
    {
        var request = requests.Read(context, found.Path, api, found.Stage, requestId, trace);
        context.Response.Headers["x-amz-apigw-id"] = request.ExtendedRequestId;
        context.Response.Headers["X-Amzn-Trace-Id"] = trace.ToString();
        var body = await RequestReader.BodyAsync(context);
        await ResponseWriter.WriteAsync(context, await rest.AnswerAsync(request with { Body = body }, tooLarge: body is null));
    }

    private async Task HttpAsync(HttpContext context, GatewayApi api, (ApiStage Stage, ExecuteApiPath Path) found, TraceHeader trace)
    {
        var request = requests.Read(context, found.Path, api, found.Stage, OpaqueId.New(), trace);
        context.Response.Headers.Remove("x-amzn-RequestId");
        context.Response.Headers["Apigw-Requestid"] = request.RequestId;
        context.Response.Headers["X-Amzn-Trace-Id"] = trace.ToString();
        var body = await RequestReader.BodyAsync(context);
        await ResponseWriter.WriteAsync(context, await http.AnswerAsync(request with { Body = body }, tooLarge: body is null));
    }

    private async Task WebSocketAsync(HttpContext context, GatewayApi api, (ApiStage Stage, ExecuteApiPath Path) found, string requestId, TraceHeader trace)
    {
        if (found.Path.Rest is [ConnectionsApi.Path, ..])
        {
            var body = await RequestReader.BodyAsync(context);
            await ResponseWriter.WriteAsync(context, await management.AnswerAsync(context, api, found.Stage, found.Path.Rest, body, trace));
            return;
        }

        await webSockets.ServeAsync(context, requests.Read(context, found.Path, api, found.Stage, requestId, trace));
    }

    // The $default stage of an HTTP API is served at the root of the API, and also under its name.
    private static (ApiStage Stage, ExecuteApiPath Path)? StageOf(GatewayApi api, ExecuteApiPath place)
    {
        if (place.Rest is [var first, ..] && api.Stages.TryGetValue(first, out var named))
            return (named, place.WithoutStage());
        return api.Protocol == ApiProtocolType.Http && api.Stages.TryGetValue(ApiStage.Default, out var rest) ? (rest, place) : null;
    }
}
