using System.Text;
using System.Text.Json.Nodes;
using OrderFlow.Conformance.Comparing;
using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Conformance.States;

/// <summary>The Lambda functions of a case, called by their own ARN or through <c>lambda:invoke</c>.</summary>
internal sealed class RecordedFunctions(IReadOnlyDictionary<string, FunctionBehaviour> functions) : ITaskIntegration
{
    public async ValueTask<JsonataValue> InvokeAsync(TaskCall call)
    {
        if (call.Resource.Kind == TaskResourceKind.LambdaFunction)
            return JsonataJson.Parse(await RunAsync(call, call.Resource.Action, call.Arguments.ToJson()));
        if (call.Resource is not { Kind: TaskResourceKind.Service, Service: "lambda", Action: "invoke" })
            throw Unknown(call);

        var name = call.Arguments["FunctionName"] is { IsString: true } text ? text.AsString() : throw Unknown(call);
        var payload = call.Arguments["Payload"];
        return JsonataJson.Parse(Response(await RunAsync(call, name.Split(':')[^1], payload.IsUndefined || payload.IsNull ? "{}" : payload.ToJson())));
    }

    private async Task<string> RunAsync(TaskCall call, string name, string payload)
    {
        if (!functions.TryGetValue(name, out var function))
            throw Unknown(call);
        if (function.Delay > TimeSpan.Zero)
            await call.DelayAsync(function.Delay);
        return function.Answer is { } answer ? answer(payload) : throw new TaskFailedException(function.Error, Cause(function));
    }

    // The recorded functions are Python handlers that raise in their second line.
    private static string Cause(FunctionBehaviour function) => JsonTexts.Compact(JsonTexts.Parse(new JsonObject
    {
        ["errorMessage"] = function.Message,
        ["errorType"] = function.Error,
        ["requestId"] = Guid.NewGuid().ToString(),
        ["stackTrace"] = new JsonArray($"  File \"/var/task/handler.py\", line 2, in handler\n    raise {function.Error}(\"{function.Message}\")\n"),
    }.ToJsonString()));

    private static string Response(string payload)
    {
        var request = Guid.NewGuid().ToString();
        return new JsonObject
        {
            ["ExecutedVersion"] = "$LATEST",
            ["Payload"] = JsonNode.Parse(payload),
            ["SdkHttpMetadata"] = new JsonObject
            {
                ["AllHttpHeaders"] = Headers(payload, request, value => new JsonArray(value)),
                ["HttpHeaders"] = Headers(payload, request, value => value),
                ["HttpStatusCode"] = 200,
            },
            ["SdkResponseMetadata"] = new JsonObject { ["RequestId"] = request },
            ["StatusCode"] = 200,
        }.ToJsonString();
    }

    private static JsonObject Headers(string payload, string request, Func<string, JsonNode> shape) => new()
    {
        ["Connection"] = shape("keep-alive"),
        ["Content-Length"] = shape(Encoding.UTF8.GetByteCount(payload).ToString()),
        ["Content-Type"] = shape("application/json"),
        ["Date"] = shape("Thu, 01 Jan 2026 00:00:00 GMT"),
        ["X-Amz-Executed-Version"] = shape("$LATEST"),
        ["x-amzn-Remapped-Content-Length"] = shape("0"),
        ["x-amzn-RequestId"] = shape(request),
        ["X-Amzn-Trace-Id"] = shape("Root=1-00000000-000000000000000000000000"),
    };

    private static NotSupportedException Unknown(TaskCall call) =>
        new($"no answer is recorded for {call.Resource} in the state \"{call.StateName}\", and no function");
}
