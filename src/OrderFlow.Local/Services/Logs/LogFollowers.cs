using System.Runtime.CompilerServices;

namespace OrderFlow.Local.Services.Logs;

/// <summary>Those who follow log groups. They read what was written from the store, so that nobody misses anything, however slow.</summary>
internal sealed class LogFollowers
{
    private readonly Lock gate = new();
    private TaskCompletionSource written = New();
    private bool ended;

    /// <summary>Says that something was written.</summary>
    public void Wake()
    {
        TaskCompletionSource waiting;
        lock (gate)
            (waiting, written) = (written, New());
        waiting.TrySetResult();
    }

    /// <summary>Ends all enumerations.</summary>
    public void End()
    {
        lock (gate)
            ended = true;
        Wake();
    }

    /// <param name="last">The number of the last record that is not wanted.</param>
    /// <param name="read">Reads the records after a number, oldest first.</param>
    /// <param name="filter">What is wanted of them.</param>
    /// <param name="cancellation">Ends the enumeration.</param>
    public async IAsyncEnumerable<LogEvent> FollowAsync(
        long last, Func<long, IReadOnlyList<LogEvent>> read, FilterPattern filter, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (ended)
                    yield break;
                // Taken before reading: what is written in between ends the wait at once.
                next = written.Task;
            }

            var block = read(last);
            foreach (var entry in block.Where(entry => filter.Matches(entry.Message)))
                yield return entry;
            if (block.Count > 0)
                last = block[^1].Sequence;
            else
                await next.WaitAsync(cancellation);
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
