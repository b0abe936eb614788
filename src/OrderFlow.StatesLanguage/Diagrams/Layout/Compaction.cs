namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>Moves the blocks of an alignment together, as near as their widths and the gaps between them allow.</summary>
internal static class Compaction
{
    public static double[] Place(LayerGraph graph, int[] roots, bool isFromRight)
    {
        var sign = isFromRight ? -1 : 1;
        var neighbours = Neighbours(graph, roots, isFromRight);
        var order = Sorted(graph.All.Count, roots, neighbours);
        var centers = new double[graph.All.Count];
        var room = new double[graph.All.Count];
        Array.Fill(room, double.PositiveInfinity);

        // First as far to one side as possible, then back until the next block is near.
        foreach (var block in order)
            foreach (var (next, distance) in neighbours.Of(block))
                centers[next] = Math.Max(centers[next], centers[block] + distance);
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var block = order[i];
            foreach (var (next, distance) in neighbours.Of(block))
                room[block] = Math.Min(room[block], centers[next] - distance);
            if (double.IsFinite(room[block]))
                centers[block] = Math.Max(centers[block], room[block]);
        }

        for (var i = 0; i < centers.Length; i++)
            if (roots[i] != i)
                centers[i] = centers[roots[i]];
        if (sign < 0)
            for (var i = 0; i < centers.Length; i++)
                centers[i] = -centers[i];
        return centers;
    }

    private static BlockNeighbours Neighbours(LayerGraph graph, int[] roots, bool isFromRight)
    {
        var neighbours = new BlockNeighbours(graph.All.Count);
        foreach (var layer in graph.Layers)
            for (var i = 1; i < layer.Count; i++)
            {
                var (left, right) = (layer[i - 1], layer[i]);
                var distance = Math.Ceiling(((left.Breadth + right.Breadth) / 2) + graph.Options.Between(left, right));
                var (from, to) = isFromRight ? (right, left) : (left, right);
                neighbours.Add(roots[from.Index], roots[to.Index], distance);
            }

        return neighbours;
    }

    private static List<int> Sorted(int count, int[] roots, BlockNeighbours neighbours)
    {
        var open = new int[count];
        for (var block = 0; block < count; block++)
            foreach (var (next, _) in neighbours.Of(block))
                open[next]++;
        var sorted = new List<int>();
        for (var block = 0; block < count; block++)
            if (roots[block] == block && open[block] == 0)
                sorted.Add(block);
        for (var i = 0; i < sorted.Count; i++)
            foreach (var (next, _) in neighbours.Of(sorted[i]))
                if (--open[next] == 0)
                    sorted.Add(next);
        return sorted;
    }
}
