using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace OrderFlow.Local.Hops;

/// <summary>The feed of hops of one endpoint, in the order in which they happened.</summary>
/// <remarks>
/// The newest 10,000 hops are kept in memory; the feed shows what happens and is no record: after a restart it begins anew.
/// A subscriber that falls more than that behind misses the oldest ones, which the gap in <see cref="Hop.Number"/> shows.
/// </remarks>
public sealed class HopFeed
{
    private const int Kept = 10_000;
    private const int LongestPayload = 4_096;

    private readonly Lock gate = new();
    private readonly Queue<Hop> recent = new();
    private readonly List<Channel<Hop>> subscribers = [];
    private readonly TimeProvider time;
    private long last;
    private bool ended;

    internal HopFeed(TimeProvider time) => this.time = time;

    /// <summary>The hops that are still kept, oldest first.</summary>
    public IReadOnlyList<Hop> Recent
    {
        get
        {
            lock (gate)
                return [.. recent];
        }
    }

    /// <summary>Follows the feed until it is cancelled or the endpoint stops.</summary>
    /// <param name="fromStart">Whether the hops that are still kept come first. The default, so that no hop between an action and the subscription is missed.</param>
    /// <param name="cancellation">Ends the following.</param>
    public async IAsyncEnumerable<Hop> FollowAsync(bool fromStart = true, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var channel = Channel.CreateBounded<Hop>(new BoundedChannelOptions(Kept) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
        Subscribe(channel, fromStart);
        try
        {
            await foreach (var hop in channel.Reader.ReadAllAsync(cancellation))
                yield return hop;
        }
        finally
        {
            lock (gate)
                subscribers.Remove(channel);
        }
    }

    /// <summary>Follows one trace: every hop that one event caused, until it is cancelled or the endpoint stops.</summary>
    /// <param name="traceId">The trace's root id.</param>
    /// <param name="cancellation">Ends the following.</param>
    public async IAsyncEnumerable<Hop> FollowTraceAsync(string traceId, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var hop in FollowAsync(fromStart: true, cancellation))
        {
            if (hop.TraceId == traceId)
                yield return hop;
        }
    }

    internal void Publish(Hop hop)
    {
        lock (gate)
        {
            var numbered = hop with { Number = ++last, Time = time.GetUtcNow(), Payload = Shorten(hop.Payload) };
            recent.Enqueue(numbered);
            if (recent.Count > Kept)
                recent.Dequeue();
            foreach (var subscriber in subscribers)
                subscriber.Writer.TryWrite(numbered);
        }
    }

    internal void End()
    {
        lock (gate)
        {
            ended = true;
            foreach (var subscriber in subscribers)
                subscriber.Writer.TryComplete();
        }
    }

    private static string? Shorten(string? payload) => payload is { Length: > LongestPayload } ? payload[..LongestPayload] + "…" : payload;

    private void Subscribe(Channel<Hop> channel, bool fromStart)
    {
        lock (gate)
        {
            foreach (var hop in fromStart ? recent : [])
                channel.Writer.TryWrite(hop);
            subscribers.Add(channel);
            if (ended)
                channel.Writer.TryComplete();
        }
    }
}
