using OrderFlow.Local.Hops;
using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Services.ApiGateway.Requests;

/// <summary>Tells the feed of requests to APIs and of what they are answered.</summary>
internal static class RequestHops
{
    /// <summary>A request goes to its integration, or to none when the API refuses it.</summary>
    public static void Requested(this HopFeed hops, ApiRequest request, ApiIntegration? integration) => hops.Publish(new Hop
    {
        Kind = HopKind.ApiRequest,
        TraceId = request.Trace.Root,
        Resource = request.Api.Name,
        Item = request.RequestId,
        Destination = integration?.Uri ?? integration?.Subtype ?? integration?.Type.ToString(),
        Note = request.Route is { Path: null } route && request.Api.Protocol == ApiProtocolType.WebSocket ? route.Key : $"{request.Method} {request.Path}",
        Payload = request.Body.Length == 0 ? null : request.Text,
    });

    /// <summary>A request is answered.</summary>
    public static void Answered(this HopFeed hops, ApiRequest request, int status, string? payload) => hops.Publish(new Hop
    {
        Kind = HopKind.ApiResponse,
        TraceId = request.Trace.Root,
        Resource = request.Api.Name,
        Item = request.RequestId,
        Note = FormattableString.Invariant($"{status}"),
        Payload = string.IsNullOrEmpty(payload) ? null : payload,
    });
}
