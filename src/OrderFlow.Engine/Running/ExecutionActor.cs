using OrderFlow.Engine.Interpretation;

namespace OrderFlow.Engine.Running;

/// <summary>An execution in memory with its mailbox: whatever happens to it is handled one turn after the other.</summary>
internal sealed class ExecutionActor(long id)
{
    private readonly Lock gate = new();
    private readonly Queue<ExecutionEvent> mailbox = new();
    private readonly Dictionary<long, CancellationTokenSource> calls = [];
    private bool scheduled;
    private bool retired;
    private int undurable;

    public long Id { get; } = id;

    /// <summary>The execution; null until its first turn, in which it is loaded. Only a turn touches it.</summary>
    public Execution? Execution { get; set; }

    /// <summary>The frames that the last turn left ready.</summary>
    public IReadOnlyList<Frame> Left { get; set; } = [];

    /// <summary>The frames that have a timer. Only used as decisions become durable, in their order.</summary>
    public HashSet<int> Timed { get; } = [];

    /// <returns>Null where the actor has been dropped and another must be made; else whether it needs a turn now.</returns>
    public bool? Post(ExecutionEvent happened)
    {
        lock (gate)
        {
            if (retired)
                return null;
            mailbox.Enqueue(happened);
            if (scheduled)
                return false;
            return scheduled = true;
        }
    }

    public List<ExecutionEvent> TakeMail()
    {
        lock (gate)
        {
            var mail = new List<ExecutionEvent>(mailbox);
            mailbox.Clear();
            return mail;
        }
    }

    /// <returns>Whether the actor needs another turn.</returns>
    public bool EndTurn()
    {
        lock (gate)
            return scheduled = mailbox.Count > 0 || Left.Count > 0;
    }

    public void AddUndurable() => Interlocked.Increment(ref undurable);

    public void RemoveUndurable() => Interlocked.Decrement(ref undurable);

    public CancellationToken AddCall(long scheduledEventId)
    {
        lock (gate)
        {
            var source = new CancellationTokenSource();
            calls[scheduledEventId] = source;
            return source.Token;
        }
    }

    public void RemoveCall(long scheduledEventId)
    {
        CancellationTokenSource? source;
        lock (gate)
            calls.Remove(scheduledEventId, out source);
        source?.Dispose();
    }

    public void CancelCall(long scheduledEventId)
    {
        CancellationTokenSource? source;
        lock (gate)
            calls.TryGetValue(scheduledEventId, out source);
        Cancel(source);
    }

    public void CancelCalls()
    {
        CancellationTokenSource[] sources;
        lock (gate)
            sources = [.. calls.Values];
        foreach (var source in sources)
            Cancel(source);
    }

    /// <summary>Drops the actor if nothing is under way.</summary>
    /// <param name="canLoad">Whether a running execution could be loaded again.</param>
    public bool TryRetire(bool canLoad)
    {
        lock (gate)
        {
            if (retired || scheduled || mailbox.Count > 0 || calls.Count > 0 || Volatile.Read(ref undurable) > 0)
                return false;
            if (!canLoad && Execution is { Status: ExecutionStatus.Running })
                return false;
            return retired = true;
        }
    }

    private static void Cancel(CancellationTokenSource? source)
    {
        try
        {
            // Never on this thread: what hangs on the token is the integration's business.
            _ = source?.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // The call came back in the meantime.
        }
    }
}
