namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>The pieces of lines that cross a piece in the middle of a long line: the long line is straight, they are not.</summary>
internal static class LineConflicts
{
    public static HashSet<(int Above, int Below)> Of(LayerGraph graph)
    {
        var conflicts = new HashSet<(int, int)>();
        for (var i = 1; i < graph.Layers.Count; i++)
            Add(graph.Layers[i - 1], graph.Layers[i], conflicts);
        return conflicts;
    }

    private static void Add(List<Vertex> above, List<Vertex> layer, HashSet<(int, int)> conflicts)
    {
        var (leftmost, next) = (0, 0);
        for (var i = 0; i < layer.Count; i++)
        {
            var inner = layer[i].IsReal ? null : layer[i].Above.Find(neighbour => !neighbour.IsReal);
            if (inner is null && i < layer.Count - 1)
                continue;
            var rightmost = inner?.Position ?? above.Count;
            for (; next <= i; next++)
                foreach (var neighbour in layer[next].Above)
                    if ((neighbour.Position < leftmost || neighbour.Position > rightmost) && (neighbour.IsReal || layer[next].IsReal))
                        conflicts.Add((neighbour.Index, layer[next].Index));
            leftmost = rightmost;
        }
    }
}
