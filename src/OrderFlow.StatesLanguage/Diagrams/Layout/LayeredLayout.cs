namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>
/// Lays a directed graph out in layers, so that arrows lead onward, with few crossings and straight lines: cycles are broken,
/// layers assigned, long lines led through every layer in between, layers ordered, places balanced, lines led around the nodes.
/// The same graph always looks the same.
/// </summary>
/// <seealso href="https://doi.org/10.1109/TSMC.1981.4308636">Sugiyama, Tagawa, Toda: Methods for visual understanding of hierarchical system structures</seealso>
internal static class LayeredLayout
{
    public static PlacedGraph Of(IReadOnlyList<Size> nodes, IReadOnlyList<LayoutEdge> edges, LayoutOptions? options = null)
    {
        if (nodes.Count == 0)
            return new PlacedGraph(default, [], [], 0);
        var graph = new LayerGraph(nodes, edges, options ?? new LayoutOptions());
        CycleBreaking.Run(graph);
        Layering.Run(graph);
        LongLines.Split(graph);
        var crossings = LayerOrder.Run(graph);
        BackLines.Lead(graph);
        Centering.Run(graph);
        return Placed(graph, crossings);
    }

    private static PlacedGraph Placed(LayerGraph graph, int crossings)
    {
        var least = graph.All.Min(vertex => vertex.Center - (vertex.Breadth / 2));
        foreach (var vertex in graph.All)
            vertex.Center -= least;
        var breadth = graph.All.Max(vertex => vertex.Center + (vertex.Breadth / 2));
        foreach (var column in graph.Columns)
            column.Center = breadth += graph.Options.LineGap;
        var routing = new Routing(graph);
        return new PlacedGraph(
            graph.Options.IsHorizontal ? new Size(routing.Depth, breadth) : new Size(breadth, routing.Depth),
            [.. graph.Nodes.Select(node => BoxOf(node, node.Start))],
            [.. graph.Lines.Select((line, index) => new PlacedEdge(
                [.. routing.Points(index).Select(point => graph.Options.IsHorizontal ? new Point(point.Along, point.Across) : new Point(point.Across, point.Along))],
                line.HasLabel ? BoxOf(line.LabelBend!, routing.LabelStart(line)) : null,
                line.IsBack))],
            crossings);

        Box BoxOf(Vertex vertex, double start) => graph.Options.IsHorizontal
            ? new Box(start, vertex.Center - (vertex.Breadth / 2), vertex.Depth, vertex.Breadth)
            : new Box(vertex.Center - (vertex.Breadth / 2), start, vertex.Breadth, vertex.Depth);
    }
}
