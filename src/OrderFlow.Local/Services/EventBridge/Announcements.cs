using System.Collections.Concurrent;

namespace OrderFlow.Local.Services.EventBridge;

/// <summary>
/// Lets the deliveries of an event wait until its acceptance is in the hop feed, so that the feed tells things in the order in
/// which they follow from each other.
/// </summary>
internal sealed class Announcements
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> pending = new();

    public void Expect(string eventId) => pending[eventId] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Done(string eventId)
    {
        if (pending.TryRemove(eventId, out var waiting))
            waiting.SetResult();
    }

    /// <summary>Ends at once for an event that nobody is about to announce.</summary>
    public Task WaitAsync(string eventId) => pending.TryGetValue(eventId, out var waiting) ? waiting.Task : Task.CompletedTask;
}
