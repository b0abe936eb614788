using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;
using OrderFlow.Local.Protocols;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Local.Tasks;

/// <summary>An optimised integration that passes its arguments on to an operation of the same name.</summary>
/// <param name="name">The service in the names of errors, such as <c>SQS</c>.</param>
/// <param name="operation">What it calls.</param>
/// <param name="texts">Members that may be objects here and are texts there.</param>
/// <param name="calls">Makes the service calls.</param>
internal sealed class ServiceTask(string name, ApiOperation operation, IReadOnlyList<string> texts, TaskCalls calls) : ITaskIntegration
{
    public async ValueTask<JsonataValue> InvokeAsync(TaskCall call)
    {
        if (call.Resource.Pattern == TaskPattern.RunJob)
            throw new TaskFailedException("States.Runtime", $"The resource {call.Resource} waits for a job (.sync), which the local endpoint does not serve yet.");
        var request = TaskCalls.Arguments(call);
        foreach (var member in texts)
            TaskCalls.WriteAsText(request, member);
        var api = calls.Api(call, request);
        var answer = await TaskErrors.TranslateAsync(name, api.RequestId, () => operation(api));
        return TaskCalls.Result(answer ?? [], api.RequestId);
    }
}
