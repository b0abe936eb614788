namespace OrderFlow.Local.Console.Diagrams;

/// <summary>
/// Lays a directed graph out in layers, so that arrows lead onward, with few crossings and straight lines: cycles are broken,
/// layers assigned, long arrows led through every layer in between, layers ordered, and places balanced. The same graph always
/// looks the same.
/// </summary>
/// <seealso href="https://doi.org/10.1109/TSMC.1981.4308636"/>
internal static class LayeredLayout
{
    private const double DeepLayer = 64;

    public static PlacedGraph Of(IReadOnlyList<LayoutNode> nodes, IReadOnlyList<LayoutEdge> edges, LayoutOptions? options = null)
    {
        options ??= new LayoutOptions();
        if (nodes.Count == 0)
            return new PlacedGraph(0, 0, new Dictionary<string, Box>(), []);

        var index = nodes.Select((node, position) => (node.Id, position)).ToDictionary(pair => pair.Id, pair => pair.position);
        var vertices = nodes.Select((node, position) => new Vertex(position)
        {
            Breadth = options.IsHorizontal ? node.Height : node.Width,
            Depth = options.IsHorizontal ? node.Width : node.Height,
        }).ToList();
        var lines = edges.Select(edge => new Line(vertices[index[edge.From]], vertices[index[edge.To]], edge.LabelWidth)).ToList();

        CycleBreaking.Run(vertices, lines);
        Layering.Run(vertices, lines);
        var layers = Layering.Split(vertices, lines, options);
        LayerOrder.Run(layers);
        Balance.Run(layers, options);
        return Draw(nodes, vertices, lines, layers, options);
    }

    private static PlacedGraph Draw(IReadOnlyList<LayoutNode> nodes, List<Vertex> vertices, List<Line> lines, List<List<Vertex>> layers, LayoutOptions options)
    {
        var depth = 0d;
        foreach (var layer in layers)
        {
            var deepest = layer.Max(vertex => vertex.Depth);
            foreach (var vertex in layer)
                (vertex.Start, vertex.LayerSpan) = (depth + ((deepest - vertex.Depth) / 2), (depth, depth + deepest));
            // Layers of nothing but passing lines need no room of their own.
            depth += deepest + (layer.Exists(vertex => vertex.IsReal || vertex.Depth > 0) ? options.LayerGap : options.LayerGap / 2);
        }

        depth -= options.LayerGap;
        var all = layers.SelectMany(layer => layer).ToList();
        var least = all.Min(vertex => vertex.Center - (vertex.Breadth / 2));
        foreach (var vertex in all)
            vertex.Center -= least;
        var breadth = all.Max(vertex => vertex.Center + (vertex.Breadth / 2));

        var boxes = nodes.Zip(vertices).ToDictionary(pair => pair.First.Id, pair => Box(pair.Second, options));
        var drawn = lines.ConvertAll(line => Arrow(line, options));
        if (lines.Exists(line => line.IsLoop))
            breadth += 24;
        return options.IsHorizontal ? new PlacedGraph(depth, breadth, boxes, drawn) : new PlacedGraph(breadth, depth, boxes, drawn);
    }

    private static Box Box(Vertex vertex, LayoutOptions options) => options.IsHorizontal
        ? new Box(vertex.Start, vertex.Center - (vertex.Breadth / 2), vertex.Depth, vertex.Breadth)
        : new Box(vertex.Center - (vertex.Breadth / 2), vertex.Start, vertex.Breadth, vertex.Depth);

    private static PlacedEdge Arrow(Line line, LayoutOptions options)
    {
        Place At(double across, double along) => options.IsHorizontal ? new Place(along, across) : new Place(across, along);
        if (line.IsLoop)
        {
            var side = line.From.Center + (line.From.Breadth / 2);
            var (upper, lower) = (line.From.Start + (line.From.Depth * 0.3), line.From.Start + (line.From.Depth * 0.7));
            return new PlacedEdge([At(side, lower), At(side + 20, lower), At(side + 20, upper), At(side, upper)], null, options.IsHorizontal);
        }

        var points = new List<Place> { At(Port(line.From, line, leaving: true), line.From.Start + line.From.Depth) };
        Place? label = null;
        foreach (var bend in line.Bends)
        {
            var (start, end) = bend.LayerSpan;
            if (bend.Depth > 0)
                label = At(bend.Center, (start + end) / 2);
            // Through a deep layer the arrow goes straight, beside what stands there; elsewhere a single point keeps it smooth.
            if (bend.Depth > 0 || end - start > DeepLayer)
                points.AddRange(At(bend.Center, start), At(bend.Center, end));
            else
                points.Add(At(bend.Center, (start + end) / 2));
        }

        points.Add(At(Port(line.To, line, leaving: false), line.To.Start));
        if (line.IsReversed)
            points.Reverse();
        return new PlacedEdge(points, label, options.IsHorizontal);
    }

    // Several arrows share a side of a node: spread over its middle third, in the order of where they lead.
    private static double Port(Vertex vertex, Line line, bool leaving)
    {
        var neighbours = leaving ? vertex.Below : vertex.Above;
        if (neighbours.Count < 2)
            return vertex.Center;
        var other = leaving ? line.Bends.FirstOrDefault() ?? line.To : line.Bends.LastOrDefault() ?? line.From;
        var rank = neighbours.Distinct().OrderBy(neighbour => neighbour.Center).ToList().IndexOf(other);
        var count = neighbours.Distinct().Count();
        var span = Math.Min(vertex.Breadth * 0.4, 14d * (count - 1));
        return count < 2 ? vertex.Center : vertex.Center - (span / 2) + (span * rank / (count - 1));
    }
}
