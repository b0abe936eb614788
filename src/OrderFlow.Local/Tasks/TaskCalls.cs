using System.Text.Json.Nodes;
using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Tasks;

/// <summary>Turns calls of Task states into calls of the services, and their answers into results.</summary>
internal sealed class TaskCalls(Func<string> baseUrl, TimeProvider time)
{
    /// <summary>The arguments as an object that may be changed.</summary>
    /// <exception cref="TaskFailedException">They are no object.</exception>
    public static JsonObject Arguments(TaskCall call) =>
        call.Arguments.ToNode() as JsonObject
        ?? throw new TaskFailedException("States.Runtime", $"The arguments of {call.Resource} must be an object.");

    /// <summary>A service call with the execution's trace.</summary>
    public ApiCall Api(TaskCall call, JsonObject request) => new(request, Guid.NewGuid().ToString(), Trace(call), baseUrl(), call.Cancellation);

    public TraceHeader Trace(TaskCall call) => TraceHeader.Parse(call.TraceHeader) ?? TraceHeader.New(time);

    /// <summary>The result with what the SDK says about the answer, as Step Functions adds it.</summary>
    public static JsonataValue Result(JsonObject answer, string requestId)
    {
        answer["SdkHttpMetadata"] = new JsonObject
        {
            ["AllHttpHeaders"] = new JsonObject { ["x-amzn-RequestId"] = new JsonArray(requestId) },
            ["HttpHeaders"] = new JsonObject { ["x-amzn-RequestId"] = requestId },
            ["HttpStatusCode"] = 200,
        };
        answer["SdkResponseMetadata"] = new JsonObject { ["RequestId"] = requestId };
        return JsonataConversion.FromNode(answer);
    }

    /// <summary>A member that services take as text; an object is passed on as its JSON.</summary>
    public static void WriteAsText(JsonObject request, string member)
    {
        if (request[member] is JsonObject or JsonArray)
            request[member] = request[member]!.ToJsonString(JsonProtocol.Relaxed);
    }
}
