using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;

namespace OrderFlow.Local.Tasks;

/// <summary>Stands for every resource that the endpoint does not serve: the task fails and says which one it was.</summary>
internal sealed class UnservedTask : ITaskIntegration
{
    public ValueTask<JsonataValue> InvokeAsync(TaskCall call) =>
        throw new TaskFailedException("States.Runtime", $"The local endpoint does not serve the resource {call.Resource}.");
}
