namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>Gives the nets of a channel tracks, so that none meet, few lines cross and none lie on each other.</summary>
internal sealed class Tracks
{
    private readonly List<Net> nets;
    private readonly List<int>[] overlapping;
    private readonly List<(int Net, long Weight)>[] following;
    private readonly long[] weights;

    private Tracks(IEnumerable<Net> nets)
    {
        this.nets = [.. nets.OrderBy(net => net.Left)];
        overlapping = [.. this.nets.Select(_ => new List<int>())];
        following = [.. this.nets.Select(_ => new List<(int, long)>())];
        weights = new long[this.nets.Count];
        for (var a = 0; a < this.nets.Count; a++)
            for (var b = a + 1; b < this.nets.Count && this.nets[a].Overlaps(this.nets[b]); b++)
                Compare(a, b);
    }

    /// <summary>Gives each net its track.</summary>
    /// <returns>How many tracks there are.</returns>
    public static int Assign(IEnumerable<Net> nets)
    {
        var tracks = new Tracks(nets);
        var count = 0;
        var isPlaced = new bool[tracks.nets.Count];
        foreach (var net in tracks.Order())
        {
            var track = tracks.overlapping[net].Where(other => isPlaced[other]).Select(other => tracks.nets[other].Track + 1).DefaultIfEmpty(0).Max();
            tracks.nets[net].Track = track;
            isPlaced[net] = true;
            count = Math.Max(count, track + 1);
        }

        return count;
    }

    private void Compare(int a, int b)
    {
        overlapping[a].Add(b);
        overlapping[b].Add(a);
        var gain = nets[b].CostBefore(nets[a]) - nets[a].CostBefore(nets[b]);
        if (gain == 0)
            return;
        var (first, second) = gain > 0 ? (a, b) : (b, a);
        following[first].Add((second, Math.Abs(gain)));
        weights[second] += Math.Abs(gain);
    }

    // Where the wishes contradict each other, the cheapest is not granted.
    private IEnumerable<int> Order()
    {
        var open = new SortedSet<(long Weight, int Net)>(weights.Select((weight, net) => (weight, net)));
        while (open.Count > 0)
        {
            var next = open.Min.Net;
            open.Remove(open.Min);
            weights[next] = -1;
            foreach (var (net, weight) in following[next].Where(other => weights[other.Net] >= 0))
            {
                open.Remove((weights[net], net));
                open.Add((weights[net] -= weight, net));
            }

            yield return next;
        }
    }
}
