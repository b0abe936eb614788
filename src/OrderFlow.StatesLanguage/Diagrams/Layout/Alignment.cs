namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>Joins vertices of different layers into blocks that are to stand in one column: each with the middle one of its neighbours.</summary>
internal static class Alignment
{
    /// <summary>The index of the first vertex of each vertex's block.</summary>
    public static int[] Of(LayerGraph graph, HashSet<(int Above, int Below)> conflicts, bool isUpward, bool isFromRight)
    {
        var roots = Enumerable.Range(0, graph.All.Count).ToArray();
        var isContinued = new bool[graph.All.Count];
        for (var at = 0; at < graph.Layers.Count; at++)
        {
            var layer = graph.Layers[isUpward ? graph.Layers.Count - 1 - at : at];
            var last = isFromRight ? int.MaxValue : -1;
            for (var i = 0; i < layer.Count; i++)
            {
                var vertex = layer[isFromRight ? layer.Count - 1 - i : i];
                var neighbours = isUpward ? vertex.Following : vertex.Leading;
                if (neighbours.Count == 0)
                    continue;
                var (lower, upper) = ((neighbours.Count - 1) / 2, neighbours.Count / 2);
                var first = neighbours[isFromRight ? upper : lower];
                if (!TryAlign(vertex, first) && lower != upper)
                    TryAlign(vertex, neighbours[isFromRight ? lower : upper]);
            }

            bool TryAlign(Vertex vertex, Vertex neighbour)
            {
                var isInOrder = isFromRight ? neighbour.Position < last : neighbour.Position > last;
                if (!isInOrder || isContinued[neighbour.Index])
                    return false;
                // An exception does not take the place of the usual way.
                if (!(isUpward ? neighbour.Leading : neighbour.Following).Contains(vertex))
                    return false;
                if (conflicts.Contains(isUpward ? (vertex.Index, neighbour.Index) : (neighbour.Index, vertex.Index)))
                    return false;
                roots[vertex.Index] = roots[neighbour.Index];
                isContinued[neighbour.Index] = true;
                last = neighbour.Position;
                return true;
            }
        }

        return roots;
    }
}
