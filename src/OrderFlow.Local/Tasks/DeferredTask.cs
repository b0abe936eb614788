using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;

namespace OrderFlow.Local.Tasks;

/// <summary>
/// Stands for every integration while the services are put together: an execution that goes on as soon as the engine is open
/// may call a task before its integration is registered, and gets it then.
/// </summary>
internal sealed class DeferredTask(Task ready, TaskIntegrations integrations) : ITaskIntegration
{
    public async ValueTask<JsonataValue> InvokeAsync(TaskCall call)
    {
        await ready.WaitAsync(call.Cancellation);
        return integrations.TryGet(call.Resource, out var integration) && integration != this
            ? await integration.InvokeAsync(call)
            : throw new TaskFailedException("States.Runtime", $"The local endpoint does not serve the resource {call.Resource}.");
    }
}
