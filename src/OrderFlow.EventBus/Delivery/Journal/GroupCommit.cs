using System.Threading.Channels;

namespace OrderFlow.EventBus.Delivery.Journal;

/// <summary>
/// Gathers the changes of many callers into few durable writes: while one write runs, the next ones gather. Each
/// caller's changes stay together, and what follows from a write happens in the order of the writes.
/// </summary>
internal sealed class GroupCommit : IAsyncDisposable
{
    private const int ChangesPerWrite = 1000;
    private readonly IDeliveryJournal _journal;
    private readonly Channel<Entry> _waiting;
    private readonly Task _writing;

    public GroupCommit(IDeliveryJournal journal, int maximumWaiting)
    {
        _journal = journal;
        _waiting = Channel.CreateBounded<Entry>(new BoundedChannelOptions(maximumWaiting) { SingleReader = true });
        _writing = Task.Run(WriteAsync);
    }

    /// <summary>Waits until the changes are durable.</summary>
    /// <param name="changes">What changes, all or nothing.</param>
    /// <param name="whenDurable">What happens then, before anybody is told; it must be short.</param>
    /// <param name="cancellationToken">Ends the wait for a place in the queue; what has a place is written.</param>
    /// <exception cref="ObjectDisposedException">The journal is closed.</exception>
    public async Task CommitAsync(IReadOnlyList<DeliveryChange> changes, Action whenDurable, CancellationToken cancellationToken)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            await _waiting.Writer.WriteAsync(new Entry(changes, whenDurable, done), cancellationToken);
        }
        catch (ChannelClosedException error)
        {
            throw new ObjectDisposedException("The delivery journal is closed.", error);
        }

        await done.Task;
    }

    /// <summary>Writes what still waits and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _writing;
    }

    private async Task WriteAsync()
    {
        var entries = new List<Entry>();
        var changes = new List<DeliveryChange>();
        while (await _waiting.Reader.WaitToReadAsync())
        {
            while (changes.Count < ChangesPerWrite && _waiting.Reader.TryRead(out var entry))
            {
                entries.Add(entry);
                changes.AddRange(entry.Changes);
            }

            await WriteAsync(entries, changes);
            entries.Clear();
            changes.Clear();
        }
    }

    private async Task WriteAsync(List<Entry> entries, List<DeliveryChange> changes)
    {
        try
        {
            await _journal.CommitAsync(changes, CancellationToken.None);
        }
        catch (Exception error)
        {
            // Whoever waits learns it: nothing was acknowledged, nothing is lost.
            entries.ForEach(entry => entry.Done.SetException(error));
            return;
        }

        foreach (var entry in entries)
        {
            entry.WhenDurable();
            entry.Done.SetResult();
        }
    }

    private sealed record Entry(IReadOnlyList<DeliveryChange> Changes, Action WhenDurable, TaskCompletionSource Done);
}
