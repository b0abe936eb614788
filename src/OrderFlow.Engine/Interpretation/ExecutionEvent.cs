namespace OrderFlow.Engine.Interpretation;

/// <summary>Something that happened to an execution, waiting for the execution's next turn.</summary>
internal abstract class ExecutionEvent
{
    private readonly TaskCompletionSource<bool>? reply;

    protected ExecutionEvent(bool replies = false)
    {
        if (replies)
            reply = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>Done when what the event led to is durable: whether it changed anything.</summary>
    public Task<bool> Reply => reply?.Task ?? Task.FromResult(true);

    /// <summary>Whether the execution took the event.</summary>
    public bool Taken { get; protected set; }

    public abstract void Apply(Turn turn);

    public void Acknowledge() => reply?.TrySetResult(Taken);

    public void Refuse(Exception exception) => reply?.TrySetException(exception);
}
