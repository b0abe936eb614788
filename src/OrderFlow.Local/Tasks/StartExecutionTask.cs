using System.Text.Json.Nodes;
using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;
using OrderFlow.Local.Services.StepFunctions;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Local.Tasks;

/// <summary><c>arn:aws:states:::states:startExecution</c>: starts an execution and goes on.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html"/>
internal sealed class StartExecutionTask(StateMachineService machines, TaskCalls calls) : ITaskIntegration
{
    public async ValueTask<JsonataValue> InvokeAsync(TaskCall call)
    {
        if (call.Resource.Pattern == TaskPattern.RunJob)
            throw new TaskFailedException("States.Runtime", $"The resource {call.Resource} waits for the execution (.sync), which the local endpoint does not serve yet.");
        var request = TaskCalls.Arguments(call);
        TaskCalls.WriteAsText(request, "Input");
        var api = calls.Api(call, request);
        // Named after the attempt, so that a call that is repeated after a kill starts no second execution.
        var name = api.OptionalText("Name") ?? call.Id;
        var started = await TaskErrors.TranslateAsync("StepFunctions", api.RequestId, () =>
            machines.StartAsync(api.Text("StateMachineArn"), name, api.OptionalText("Input"), api.Trace, call.Cancellation));
        return TaskCalls.Result(
            new JsonObject { ["ExecutionArn"] = started.ExecutionArn, ["StartDate"] = started.StartDate.ToUnixTimeMilliseconds() }, api.RequestId);
    }
}
