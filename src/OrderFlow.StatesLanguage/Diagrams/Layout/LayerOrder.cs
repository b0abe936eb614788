namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>
/// Orders the layers so that few lines cross: each vertex in the middle of its neighbours, back and forth, and neighbours exchanged
/// where that helps. What came first stays first where it makes no difference.
/// </summary>
internal static class LayerOrder
{
    private const int MostSweeps = 24;
    private const int LeastSweeps = 4;
    private const int Exchanges = 4;

    // The work that all sweeps together may be, in lines that are looked at: large graphs get fewer.
    private const int Work = 300_000;

    public static int Run(LayerGraph graph)
    {
        var fewest = Crossings.Count(graph);
        var best = Order(graph);
        var sweeps = Math.Clamp(Work / graph.All.Count, LeastSweeps, MostSweeps);
        for (var sweep = 0; sweep < sweeps && fewest > 0; sweep++)
        {
            var down = sweep % 2 == 0;
            for (var i = 1; i < graph.Layers.Count; i++)
                Sort(graph.Layers[down ? i : graph.Layers.Count - 1 - i], down, isLastFirst: sweep % 4 >= 2);
            if (graph.All.Count < Work / MostSweeps)
                Exchange(graph, isEqualToo: sweep % 4 is 1 or 2);
            if (Crossings.Count(graph) is var crossings && crossings < fewest)
                (fewest, best) = (crossings, Order(graph));
        }

        for (var i = 0; i < graph.Layers.Count; i++)
        {
            graph.Layers[i].Clear();
            graph.Layers[i].AddRange(best[i]);
            LayerGraph.Number(graph.Layers[i]);
        }

        return fewest;
    }

    // Those without neighbours keep their places, the others share the rest. What is equal changes its order now and then: that leads on.
    private static void Sort(List<Vertex> layer, bool down, bool isLastFirst)
    {
        var sorted = new Queue<Vertex>(layer
            .Where(vertex => Neighbours(vertex).Count > 0)
            .OrderBy(vertex => Neighbours(vertex).Average(neighbour => neighbour.Position))
            .ThenBy(vertex => isLastFirst ? -vertex.Position : vertex.Position));
        for (var i = 0; i < layer.Count; i++)
            if (Neighbours(layer[i]).Count > 0)
                layer[i] = sorted.Dequeue();
        LayerGraph.Number(layer);

        List<Vertex> Neighbours(Vertex vertex) => down ? vertex.Above : vertex.Below;
    }

    // Exchanging what is equal does not help by itself, but lets others follow.
    private static void Exchange(LayerGraph graph, bool isEqualToo)
    {
        var hasImproved = true;
        for (var round = 0; round < Exchanges && hasImproved; round++)
        {
            hasImproved = false;
            foreach (var layer in graph.Layers)
                for (var i = 0; i + 1 < layer.Count; i++)
                {
                    var (left, right) = (layer[i], layer[i + 1]);
                    var now = Crossings.Between(left.Above, right.Above) + Crossings.Between(left.Below, right.Below);
                    if (now == 0)
                        continue;
                    var then = Crossings.Between(right.Above, left.Above) + Crossings.Between(right.Below, left.Below);
                    if (then > now || (then == now && !(isEqualToo && round == 0)))
                        continue;
                    (layer[i], layer[i + 1], left.Position, right.Position) = (right, left, i + 1, i);
                    hasImproved = true;
                }
        }
    }

    private static Vertex[][] Order(LayerGraph graph) => [.. graph.Layers.Select(layer => layer.ToArray())];
}
