using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Protocols;

/// <summary>Takes a request to the protocol that it is written in: by path, by <c>X-Amz-Target</c>, or by form.</summary>
internal sealed class ProtocolRouter(IReadOnlyList<IPathProtocol> paths, JsonProtocol json, QueryProtocol query, TimeProvider time, Action<Exception> unexpected)
{
    public async Task ServeAsync(HttpContext http)
    {
        var requestId = Guid.NewGuid().ToString();
        http.Response.Headers["x-amzn-RequestId"] = requestId;
        try
        {
            await RouteAsync(http, requestId);
        }
        catch (ServiceException error)
        {
            await JsonProtocol.FailAsync(http, error);
        }
        catch (BadHttpRequestException error) when (!http.Response.HasStarted)
        {
            await JsonProtocol.FailAsync(http, new ServiceException(
                error.StatusCode == StatusCodes.Status413PayloadTooLarge ? "RequestEntityTooLargeException" : "SerializationException", error.Message, error.StatusCode));
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client is gone; nobody is left to answer.
        }
        catch (Exception error) when (!http.Response.HasStarted)
        {
            unexpected(error);
            await JsonProtocol.FailAsync(http, new ServiceException("InternalFailure", $"{error.GetType().Name}: {error.Message}", 500));
        }
    }

    private async Task RouteAsync(HttpContext http, string requestId)
    {
        var request = http.Request;
        if (paths.FirstOrDefault(path => path.Claims(request)) is { } claimed)
        {
            await claimed.ServeAsync(http, requestId, TraceOf(request));
            return;
        }

        if (!HttpMethods.IsPost(request.Method))
            throw new ServiceException("UnknownOperationException", $"{request.Method} {request.Path} is not an operation that this endpoint serves.", 404);

        var body = await RequestBody.ReadAsync(http);
        if (request.Headers.TryGetValue("X-Amz-Target", out var target))
            await json.ServeAsync(http, target.ToString(), body, Call);
        else if (request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true)
            await query.ServeAsync(http, body, requestId, Call);
        else
            throw new ServiceException("UnknownOperationException", $"{request.Method} {request.Path} names no operation: it has neither X-Amz-Target nor a form.", 404);

        ApiCall Call(JsonObject members) =>
            new(members, requestId, TraceOf(request), $"{request.Scheme}://{request.Host}", http.RequestAborted);
    }

    private TraceHeader TraceOf(HttpRequest request) =>
        TraceHeader.Parse(request.Headers["X-Amzn-Trace-Id"].ToString())
        ?? TraceHeader.ParseTraceParent(request.Headers.TraceParent.ToString())
        ?? TraceHeader.New(time);
}
