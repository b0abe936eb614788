namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>
/// Leads lines through every layer that they pass. Lines of the same kind to the same node share their way as soon as they can, as
/// tracks join before a station: however many there are, they need the room of one.
/// </summary>
internal sealed class LongLines(LayerGraph graph)
{
    private readonly Dictionary<(int Target, bool IsAside, bool IsBack, int Layer), Vertex> shared = [];
    private readonly HashSet<(int Above, int Below)> joined = [];

    public static void Split(LayerGraph graph)
    {
        var lines = new LongLines(graph);
        foreach (var line in graph.Lines)
            if (!line.IsLoop)
                lines.Lead(line);
        lines.FillLayers();
    }

    private void Lead(Line line)
    {
        var previous = line.Upper;
        for (var layer = line.Upper.Layer + 1; layer < line.Lower.Layer; layer++)
        {
            var bend = line.HasLabel && !line.IsBack && line.LabelBend is null ? line.LabelBend = graph.AddBend(layer, line.Edge.Label) : Shared(line, layer);
            line.Bends.Add(bend);
            Join(previous, bend);
            previous = bend;
        }

        Join(previous, line.Lower);
    }

    private Vertex Shared(Line line, int layer)
    {
        var key = (line.Target.Index, line.Edge.IsAside, line.IsBack, layer);
        if (!shared.TryGetValue(key, out var bend))
            shared.Add(key, bend = graph.AddBend(layer));
        return bend;
    }

    private void Join(Vertex above, Vertex below)
    {
        if (!joined.Add((above.Index, below.Index)))
            return;
        above.Below.Add(below);
        below.Above.Add(above);
    }

    // In the order in which a walk from the first node meets them.
    private void FillLayers()
    {
        var layers = Enumerable.Range(0, graph.All.Max(vertex => vertex.Layer) + 1).Select(_ => new List<Vertex>()).ToArray();
        var isMet = new bool[graph.All.Count];
        var next = new Stack<Vertex>();
        foreach (var root in graph.All.OrderBy(vertex => vertex.Above.Count > 0))
        {
            next.Push(root);
            while (next.TryPop(out var vertex))
            {
                if (isMet[vertex.Index])
                    continue;
                isMet[vertex.Index] = true;
                layers[vertex.Layer].Add(vertex);
                for (var i = vertex.Below.Count - 1; i >= 0; i--)
                    next.Push(vertex.Below[i]);
            }
        }

        foreach (var layer in layers.Where(layer => layer.Count > 0))
        {
            foreach (var vertex in layer)
                vertex.Layer = graph.Layers.Count;
            LayerGraph.Number(layer);
            graph.Layers.Add(layer);
        }
    }
}
