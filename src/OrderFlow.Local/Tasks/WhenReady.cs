using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;

namespace OrderFlow.Local.Tasks;

/// <summary>Lets tasks run only while the endpoint can serve them: executions that go on after a restart must find functions and rules in place.</summary>
internal sealed class WhenReady(Task ready, ITaskIntegration integration) : ITaskIntegration
{
    public async ValueTask<JsonataValue> InvokeAsync(TaskCall call)
    {
        await ready.WaitAsync(call.Cancellation);
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
