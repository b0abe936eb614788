namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>Orders the nets of a channel, so that few lines cross and none lie on each other.</summary>
internal static class NetOrder
{
    public static IEnumerable<Net> Of(IReadOnlyList<Net> nets)
    {
        var following = nets.Select(_ => new List<(int Net, int Weight)>()).ToArray();
        var weights = new long[nets.Count];
        for (var a = 0; a < nets.Count; a++)
            for (var b = a + 1; b < nets.Count; b++)
            {
                if (!nets[a].Overlaps(nets[b]))
                    continue;
                var gain = nets[b].CostBefore(nets[a]) - nets[a].CostBefore(nets[b]);
                if (gain == 0)
                    continue;
                var (first, second) = gain > 0 ? (a, b) : (b, a);
                following[first].Add((second, Math.Abs(gain)));
                weights[second] += Math.Abs(gain);
            }

        // Where the wishes contradict each other, the cheapest is not granted.
        var open = new SortedSet<(long Weight, int Net)>(weights.Select((weight, net) => (weight, net)));
        while (open.Count > 0)
        {
            var next = open.Min;
            open.Remove(next);
            weights[next.Net] = -1;
            foreach (var (net, weight) in following[next.Net].Where(other => weights[other.Net] >= 0))
            {
                open.Remove((weights[net], net));
                open.Add((weights[net] -= weight, net));
            }

            yield return nets[next.Net];
        }
    }
}
