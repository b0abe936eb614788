using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;

namespace OrderFlow.Local.Tasks;

/// <summary>Waits until the endpoint is ready: executions that go on after a restart must find functions and rules in place.</summary>
internal sealed class WhenReady(Task ready, ITaskIntegration integration) : ITaskIntegration
{
    public async ValueTask<JsonataValue> InvokeAsync(TaskCall call)
    {
        await ready.WaitAsync(call.Cancellation);
        return await integration.InvokeAsync(call);
    }
}
