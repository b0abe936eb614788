namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>Gives every node a layer after those of the nodes that lead to it, and shortens the lines where that is easy.</summary>
internal static class Layering
{
    public static void Run(LayerGraph graph)
    {
        var entering = graph.Lines.Where(line => !line.IsLoop).ToLookup(line => line.Lower);
        var leaving = graph.Lines.Where(line => !line.IsLoop).ToLookup(line => line.Upper);
        var order = Sorted(graph, entering, leaving);
        foreach (var vertex in order)
            vertex.Layer = entering[vertex].Select(line => line.Upper.Layer + line.Span).DefaultIfEmpty(0).Max();

        // Further down is better for a node that more lines leave than enter.
        foreach (var vertex in Enumerable.Reverse(order))
            if (leaving[vertex].Count() > entering[vertex].Count())
                vertex.Layer = leaving[vertex].Min(line => line.Lower.Layer - line.Span);
    }

    private static List<Vertex> Sorted(LayerGraph graph, ILookup<Vertex, Line> entering, ILookup<Vertex, Line> leaving)
    {
        var open = graph.Nodes.Select(vertex => entering[vertex].Count()).ToArray();
        var ready = new Queue<Vertex>(graph.Nodes.Where(vertex => open[vertex.Index] == 0));
        var sorted = new List<Vertex>();
        while (ready.TryDequeue(out var vertex))
        {
            sorted.Add(vertex);
            foreach (var line in leaving[vertex])
                if (--open[line.Lower.Index] == 0)
                    ready.Enqueue(line.Lower);
        }

        return sorted;
    }
}
