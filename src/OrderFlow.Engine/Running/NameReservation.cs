using System.Collections.Concurrent;

namespace OrderFlow.Engine.Running;

/// <summary>The right to start an execution under a name, until it is disposed of.</summary>
internal sealed class NameReservation(ConcurrentDictionary<string, NameReservation> starting, string arn) : IDisposable
{
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when the name can be looked up.</summary>
    public Task Released => released.Task;

    /// <summary>Done when whoever had the name first has started; null for the first.</summary>
    public Task? Other { get; set; }

    public void Dispose()
    {
        starting.TryRemove(KeyValuePair.Create(arn, this));
        released.TrySetResult();
    }
}
