namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>Counts the lines that cross between neighbouring layers.</summary>
/// <seealso href="https://doi.org/10.1007/3-540-36151-0_13">Barth, Jünger, Mutzel: Simple and efficient bilayer cross counting</seealso>
internal static class Crossings
{
    public static int Count(LayerGraph graph)
    {
        var count = 0L;
        for (var i = 0; i + 1 < graph.Layers.Count; i++)
            count += Count(graph.Layers[i], graph.Layers[i + 1].Count);
        return (int)Math.Min(count, int.MaxValue);
    }

    /// <summary>How many lines of two neighbours in a layer cross when the first one is on the left.</summary>
    public static int Between(List<Vertex> ofLeft, List<Vertex> ofRight)
    {
        var count = 0;
        foreach (var left in ofLeft)
            foreach (var right in ofRight)
                count += left.Position > right.Position ? 1 : 0;
        return count;
    }

    private static long Count(List<Vertex> layer, int below)
    {
        // A binary indexed tree of the ends that were met so far.
        var tree = new int[below + 1];
        var (met, count) = (0, 0L);
        foreach (var vertex in layer)
        {
            foreach (var end in vertex.Below)
                for (var i = end.Position + 1; i > 0; i -= i & -i)
                    count -= tree[i];
            count += (long)met * vertex.Below.Count;
            foreach (var end in vertex.Below)
                for (var i = end.Position + 1; i <= below; i += i & -i)
                    tree[i]++;
            met += vertex.Below.Count;
        }

        return count;
    }
}
