namespace OrderFlow.Local.Console.Diagrams;

/// <summary>Gives every node a layer after those of the nodes that lead to it, and splits long arrows at the layers that they pass.</summary>
internal static class Layering
{
    public static void Run(List<Vertex> vertices, List<Line> lines)
    {
        var entering = lines.Where(line => !line.IsLoop).ToLookup(line => line.To);
        var leaving = lines.Where(line => !line.IsLoop).ToLookup(line => line.From);
        var order = Sorted(vertices, entering, leaving);
        foreach (var vertex in order)
            vertex.Layer = entering[vertex].Select(line => line.From.Layer + line.Span).DefaultIfEmpty(0).Max();

        // A node that nothing leads to stands right before the first one that it leads to.
        foreach (var vertex in order.Where(vertex => !entering[vertex].Any() && leaving[vertex].Any()))
            vertex.Layer = leaving[vertex].Min(line => line.To.Layer - line.Span);
    }

    /// <summary>The nodes and bends of each layer, in the order in which a walk from the first node meets them.</summary>
    public static List<List<Vertex>> Split(List<Vertex> vertices, List<Line> lines, LayoutOptions options)
    {
        var order = vertices.Count;
        var all = new List<Vertex>(vertices);
        foreach (var line in lines.Where(line => !line.IsLoop))
        {
            var previous = line.From;
            var labelled = line.IsReversed ? line.To.Layer - 1 : line.From.Layer + 1;
            for (var layer = line.From.Layer + 1; layer < line.To.Layer; layer++)
            {
                var bend = new Vertex(order++, isReal: false) { Layer = layer };
                if (line.LabelWidth > 0 && layer == labelled)
                    (bend.Breadth, bend.Depth) = options.IsHorizontal ? (options.LabelHeight, line.LabelWidth) : (line.LabelWidth, options.LabelHeight);
                line.Bends.Add(bend);
                all.Add(bend);
                Join(previous, bend);
                previous = bend;
            }

            Join(previous, line.To);
        }

        var layers = Enumerable.Range(0, all.Max(vertex => vertex.Layer) + 1).Select(_ => new List<Vertex>()).ToList();
        foreach (var vertex in Walk(vertices))
            layers[vertex.Layer].Add(vertex);
        return layers;
    }

    private static void Join(Vertex above, Vertex below)
    {
        above.Below.Add(below);
        below.Above.Add(above);
    }

    private static List<Vertex> Walk(List<Vertex> vertices)
    {
        var met = new List<Vertex>();
        var seen = new HashSet<Vertex>();
        foreach (var root in vertices.OrderBy(vertex => vertex.Above.Count > 0))
        {
            var next = new Stack<Vertex>([root]);
            while (next.TryPop(out var vertex))
            {
                if (!seen.Add(vertex))
                    continue;
                met.Add(vertex);
                foreach (var below in Enumerable.Reverse(vertex.Below))
                    next.Push(below);
            }
        }

        return met;
    }

    private static List<Vertex> Sorted(List<Vertex> vertices, ILookup<Vertex, Line> entering, ILookup<Vertex, Line> leaving)
    {
        var open = vertices.ToDictionary(vertex => vertex, vertex => entering[vertex].Count());
        var ready = new Queue<Vertex>(vertices.Where(vertex => open[vertex] == 0));
        var sorted = new List<Vertex>();
        while (ready.TryDequeue(out var vertex))
        {
            sorted.Add(vertex);
            foreach (var line in leaving[vertex])
            {
                if (--open[line.To] == 0)
                    ready.Enqueue(line.To);
            }
        }

        return sorted;
    }
}
