using System.Text.Json.Nodes;
using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.EventBridge;

namespace OrderFlow.Local.Tasks;

/// <summary><c>arn:aws:states:::events:putEvents</c>: details may be objects, every event names its execution; one refused entry fails the task.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html"/>
internal sealed class PutEventsTask(EventBridgeService bridge, TaskCalls calls) : ITaskIntegration
{
    public async ValueTask<JsonataValue> InvokeAsync(TaskCall call)
    {
        var request = TaskCalls.Arguments(call);
        foreach (var entry in (request["Entries"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (entry["Detail"] is JsonObject detail)
                entry["Detail"] = detail.ToJsonString(JsonProtocol.Relaxed);
            var resources = entry["Resources"] as JsonArray ?? [];
            resources.Add(call.ExecutionArn);
            resources.Add(call.StateMachineArn);
            entry["Resources"] = resources.DeepClone();
        }

        var api = calls.Api(call, request);
        var answer = await PutAsync(api);
        return (int)answer["FailedEntryCount"]! == 0
            ? TaskCalls.Result(answer, api.RequestId)
            : throw new TaskFailedException("EventBridge.FailedEntry", answer.ToJsonString(JsonProtocol.Relaxed));
    }

    private async Task<JsonObject> PutAsync(ApiCall api)
    {
        try
        {
            return EventBridgeApi.Answer(await bridge.PutEventsAsync(EventBridgeApi.Entries(api), api.Trace, api.Cancellation));
        }
        catch (ServiceException error)
        {
            // The older SDK has an exception for InternalException alone; a request that is refused gets the service's.
            throw TaskErrors.Optimised("EventBridge", error, api.RequestId, error.Code == "ValidationException" ? "AmazonEventBridgeException" : null);
        }
    }
}
