using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Services.Lambda;

namespace OrderFlow.Local.Protocols;

/// <summary>Lambda's REST protocol: functions by path, payloads as bodies, everything else in headers.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html"/>
internal sealed class LambdaRestProtocol(LambdaService lambda) : IPathProtocol
{
    private const string Prefix = "/2015-03-31/functions";
    private const int LargestSynchronous = 6_291_456;
    private const int LargestAsynchronous = 1_048_576;

    public bool Claims(HttpRequest request) => request.Path.StartsWithSegments(Prefix, StringComparison.Ordinal);

    public async Task ServeAsync(HttpContext http, string requestId, TraceHeader trace)
    {
        var segments = http.Request.Path.Value![Prefix.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        try
        {
            switch (http.Request.Method, segments)
            {
                case ("GET", []):
                    await AnswerAsync(http, 200, new JsonObject { ["Functions"] = new JsonArray([.. lambda.Functions.Select(Configuration)]) });
                    break;
                case ("GET", [var name]):
                    var function = lambda.Existing(Uri.UnescapeDataString(name));
                    await AnswerAsync(http, 200, new JsonObject
                    {
                        ["Configuration"] = Configuration(function),
                        ["Code"] = new JsonObject { ["RepositoryType"] = "Local", ["Location"] = new Uri(function.CodeFolder).AbsoluteUri },
                    });
                    break;
                case ("GET", [var name, "configuration"]):
                    await AnswerAsync(http, 200, Configuration(lambda.Existing(Uri.UnescapeDataString(name))));
                    break;
                case ("POST", [var name, "invocations"]):
                    await InvokeAsync(http, Uri.UnescapeDataString(name), requestId, trace);
                    break;
                default:
                    throw new ServiceException("UnknownOperationException", $"{http.Request.Method} {http.Request.Path} is not an operation of Lambda that this endpoint serves.", 404);
            }
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

    private async Task InvokeAsync(HttpContext http, string name, string requestId, TraceHeader trace)
    {
        var function = lambda.Existing(name);
        var type = http.Request.Headers["X-Amz-Invocation-Type"].ToString();
        var payload = await PayloadAsync(http, type == "Event" ? LargestAsynchronous : LargestSynchronous);
        var invocation = new FunctionInvocation(requestId, payload, trace);
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

    private static string Tail(IReadOnlyList<string> lines)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line.EndsWith('\n') ? line : line + "\n")));
        return Convert.ToBase64String(bytes.AsSpan(Math.Max(0, bytes.Length - 4_096)));
    }

    private JsonObject Configuration(FunctionDefinition function) => new()
    {
        ["FunctionName"] = function.Name,
        ["FunctionArn"] = lambda.ArnOf(function.Name),
        ["Runtime"] = function.Runtime,
        ["Role"] = function.Role,
        ["Handler"] = function.Handler,
        ["CodeSize"] = 0,
        ["Description"] = function.Description ?? "",
        ["Timeout"] = function.Timeout,
        ["MemorySize"] = function.MemorySize,
        ["LastModified"] = function.LastModified.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fff+0000", CultureInfo.InvariantCulture),
        ["Version"] = "$LATEST",
        ["Environment"] = new JsonObject { ["Variables"] = new JsonObject([.. function.Environment.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value))]) },
        ["PackageType"] = "Zip",
        ["State"] = "Active",
        ["LastUpdateStatus"] = "Successful",
    };

    private static Task AnswerAsync(HttpContext http, int status, JsonObject body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(body.ToJsonString(JsonProtocol.Relaxed), http.RequestAborted);
    }
}
