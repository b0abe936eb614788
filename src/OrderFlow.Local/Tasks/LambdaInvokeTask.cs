using System.Text;
using System.Text.Json.Nodes;
using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Lambda;

namespace OrderFlow.Local.Tasks;

/// <summary><c>arn:aws:states:::lambda:invoke</c>: the result has the function's answer in <c>Payload</c>; what the function throws fails the task.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html"/>
internal sealed class LambdaInvokeTask(LambdaService lambda, TaskCalls calls) : ITaskIntegration
{
    public async ValueTask<JsonataValue> InvokeAsync(TaskCall call)
    {
        var request = TaskCalls.Arguments(call);
        var name = (string?)request["FunctionName"] ?? throw new TaskFailedException("States.Runtime", "The argument FunctionName of lambda:invoke is required.");
        var payload = request["Payload"]?.ToJsonString(JsonProtocol.Relaxed) ?? "{}";
        var invocation = new FunctionInvocation(Guid.NewGuid().ToString(), Encoding.UTF8.GetBytes(payload), calls.Trace(call));
        if ((string?)request["InvocationType"] == "Event")
        {
            await FunctionTasks.TranslateAsync(invocation, () => lambda.InvokeLaterAsync(lambda.Existing(name), invocation, call.Cancellation));
            return TaskCalls.Result(new JsonObject { ["Payload"] = "", ["StatusCode"] = 202 }, invocation.RequestId);
        }

        var answer = await FunctionTasks.InvokeAsync(lambda, name, invocation, call.Cancellation);
        return TaskCalls.Result(
            new JsonObject { ["ExecutedVersion"] = "$LATEST", ["Payload"] = JsonNode.Parse(answer.Span), ["StatusCode"] = 200 }, invocation.RequestId);
    }
}
