using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;

namespace OrderFlow.Local.Tasks;

/// <summary>
/// Stands before every integration: executions go on as soon as the engine is open, before the services are put together and
/// the template is deployed, and their tasks must find functions and rules in place.
/// </summary>
/// <param name="ready">Done when the endpoint can serve tasks.</param>
/// <param name="services">The integrations themselves, complete by then.</param>
internal sealed class DeferredTask(Task ready, TaskIntegrations services) : ITaskIntegration
{
    public async ValueTask<JsonataValue> InvokeAsync(TaskCall call)
    {
        await ready.WaitAsync(call.Cancellation);
        if (!services.TryGet(call.Resource, out var integration))
            throw new TaskFailedException("States.Runtime", $"The local endpoint does not serve the resource {call.Resource}.");
        try
        {
            return await integration.InvokeAsync(call);
        }
        catch (ObjectDisposedException)
        {
            // The endpoint is stopping. That must not fail the task, so it waits until the engine takes it back for the next start.
            await Task.Delay(Timeout.InfiniteTimeSpan, call.Cancellation);
            throw;
        }
    }
}
