using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Lambda.Api;

/// <summary>Lambda's REST protocol: functions by path, payloads as bodies, everything else in headers.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/api/API_Operations.html"/>
internal sealed class LambdaRestProtocol(LambdaService lambda, IEnumerable<LambdaRoute> routes) : IPathProtocol
{
    private const int LargestSynchronous = 6_291_456;
    private const int LargestAsynchronous = 1_048_576;

    private readonly LambdaRoute[] known = [.. routes];

    // Every path begins with the date of the API's version: /2015-03-31/functions.
    public bool Claims(HttpRequest request) =>
        request.Path.Value?.Split('/', 4, StringSplitOptions.RemoveEmptyEntries) is [{ Length: 10 } version, "functions" or "event-source-mappings", ..] && version.StartsWith("20", StringComparison.Ordinal);

    public async Task ServeAsync(HttpContext http, string requestId, TraceHeader trace)
    {
        var segments = http.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        try
        {
            if (segments is ["2015-03-31", "functions", var name, "invocations"] && HttpMethods.IsPost(http.Request.Method))
                await InvokeAsync(http, Uri.UnescapeDataString(name), requestId, trace);
            else
                await RunAsync(http, segments, requestId, trace);
        }
        catch (ServiceException error)
        {
            http.Response.Headers["x-amzn-ErrorType"] = error.Code;
            var body = error.Members?.DeepClone().AsObject() ?? [];
            body["Type"] = error.StatusCode < 500 ? "User" : "Service";
            body["Message"] = error.Message;
            await AnswerAsync(http, error.StatusCode, body);
        }
    }

    private async Task RunAsync(HttpContext http, string[] segments, string requestId, TraceHeader trace)
    {
        foreach (var route in known)
        {
            if (route.Match(http.Request.Method, segments) is not { } values)
                continue;
            var members = await BodyAsync(http);
            foreach (var (name, value) in http.Request.Query)
                members.TryAdd(name, value.ToString());
            var call = new ApiCall(members, requestId, trace, $"{http.Request.Scheme}://{http.Request.Host}", http.RequestAborted) { FromForm = true };
            var result = await route.Run(call, values);
            if (result is null)
                http.Response.StatusCode = StatusCodes.Status204NoContent;
            else
                await AnswerAsync(http, route.Status, result);
            return;
        }

        throw new ServiceException("UnknownOperationException", $"{http.Request.Method} {http.Request.Path} is not an operation of Lambda that this endpoint serves.", 404);
    }

    private static async Task<JsonObject> BodyAsync(HttpContext http)
    {
        var body = await RequestBody.ReadAsync(http);
        if (body.Length == 0)
            return [];
        try
        {
            return JsonNode.Parse(body, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) as JsonObject
                ?? throw new ServiceException("InvalidRequestContentException", "Could not parse request body into json: it is no object.");
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw new ServiceException("InvalidRequestContentException", $"Could not parse request body into json: {error.Message}");
        }
    }

    private async Task InvokeAsync(HttpContext http, string name, string requestId, TraceHeader trace)
    {
        var function = lambda.Existing(name);
        var type = http.Request.Headers["X-Amz-Invocation-Type"].ToString();
        var payload = await PayloadAsync(http, type == "Event" ? LargestAsynchronous : LargestSynchronous);
        var invocation = new FunctionInvocation(requestId, payload, trace) { ClientContext = ClientContext(http.Request.Headers["X-Amz-Client-Context"].ToString()) };
        http.Response.Headers["X-Amzn-Trace-Id"] = trace.ToString();
        switch (type)
        {
            case "Event":
                await lambda.InvokeLaterAsync(function, invocation, http.RequestAborted);
                http.Response.StatusCode = StatusCodes.Status202Accepted;
                return;
            case "DryRun":
                http.Response.StatusCode = StatusCodes.Status204NoContent;
                return;
            case "" or "RequestResponse":
                break;
            default:
                throw new ServiceException("InvalidParameterValueException", $"1 validation error detected: Value '{type}' at 'invocationType' failed to satisfy constraint: Member must satisfy enum value set: [Event, RequestResponse, DryRun]");
        }

        var result = await lambda.InvokeAsync(function, invocation, http.RequestAborted);
        http.Response.Headers["X-Amz-Executed-Version"] = "$LATEST";
        if (result.Error is not null)
            http.Response.Headers["X-Amz-Function-Error"] = result.Error;
        if (http.Request.Headers["X-Amz-Log-Type"] == "Tail")
            http.Response.Headers["X-Amz-Log-Result"] = Tail(result.Log);
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = result.Payload.Length;
        await http.Response.Body.WriteAsync(result.Payload, http.RequestAborted);
    }

    private static async Task<byte[]> PayloadAsync(HttpContext http, int greatest)
    {
        var payload = await RequestBody.ReadAsync(http);
        if (payload.Length > greatest)
            throw new ServiceException("RequestTooLargeException", $"Request must be smaller than {greatest} bytes for the InvokeFunction operation", 413);
        if (payload.Length == 0)
            return "{}"u8.ToArray();
        try
        {
            using var document = JsonDocument.Parse(payload, new JsonDocumentOptions { MaxDepth = 1_000 });
            return payload;
        }
        catch (JsonException error)
        {
            throw new ServiceException("InvalidRequestContentException", $"Could not parse request body into json: {error.Message}");
        }
    }

    private static string? ClientContext(string header)
    {
        if (header.Length == 0)
            return null;
        var bytes = new byte[header.Length];
        return Convert.TryFromBase64String(header, bytes, out var written)
            ? Encoding.UTF8.GetString(bytes, 0, written)
            : throw new ServiceException("InvalidRequestContentException", "Client context must be a valid Base64-encoded JSON object.");
    }

    private static string Tail(IReadOnlyList<string> lines)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line.EndsWith('\n') ? line : line + "\n")));
        return Convert.ToBase64String(bytes.AsSpan(Math.Max(0, bytes.Length - 4_096)));
    }

    private static Task AnswerAsync(HttpContext http, int status, JsonObject body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(body.ToJsonString(JsonProtocol.Relaxed), http.RequestAborted);
    }
}
