using System.Text.Json;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Console.Live;

/// <summary>What happened since a page was last told: that something did, and which parts of the map it touched. Its size does not grow with what happens.</summary>
internal sealed class LiveNews(LiveFilter filter)
{
    // The map of a system has far fewer parts; names that come and go must not pile up.
    private const int MostPulses = 512;

    private readonly Lock gate = new();
    private readonly HashSet<string> pulses = [];
    private TaskCompletionSource arrival = New();
    private long last;

    /// <summary>Ends when there is something to tell.</summary>
    public Task Arrival
    {
        get
        {
            lock (gate)
                return arrival.Task;
        }
    }

    public void Add(Hop hop)
    {
        if (!filter.Wants(hop))
            return;
        lock (gate)
        {
            last = hop.Number;
            if (filter.HasPulses && pulses.Count < MostPulses)
                pulses.UnionWith(MapPulse.Of(hop));
            arrival.TrySetResult();
        }
    }

    /// <summary>Everything since the last time, as JSON.</summary>
    public string Take()
    {
        lock (gate)
        {
            var text = JsonSerializer.Serialize(new { last, pulses });
            pulses.Clear();
            arrival = New();
            return text;
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
