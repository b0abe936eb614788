namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>
/// Leads lines through every layer that they pass. Lines of the same kind to the same node share their way as soon as they can, as
/// tracks join before a station: however many there are, they need the room of one.
/// </summary>
internal sealed class LongLines(LayerGraph graph)
{
    // The shared ways, each from layer to layer.
    private readonly Dictionary<Way, Dictionary<int, Vertex>> ways = [];
    private readonly Dictionary<Way, Vertex?> columns = [];
    private readonly HashSet<(int Above, int Below)> joined = [];

    public static void Split(LayerGraph graph)
    {
        var lines = new LongLines(graph);
        lines.ChooseColumns();
        foreach (var line in graph.Lines)
            if (!line.IsLoop)
                lines.Lead(line);
        lines.FillLayers();
    }

    private static Way WayOf(Line line) => new(line.Target.Index, line.Edge.IsAside, line.IsBack);

    private static int Length(Line line) => line.Lower.Layer - line.Upper.Layer - line.Span;

    private void ChooseColumns()
    {
        var lengths = graph.Lines.Where(line => !line.IsLoop).GroupBy(WayOf).Select(way => (Way: way.Key, Length: way.Max(Length))).ToList();
        var sum = lengths.Sum(way => way.Length);
        foreach (var (way, length) in lengths.OrderByDescending(way => way.Length))
        {
            if (sum <= graph.Options.MostBends)
                break;
            columns.Add(way, null);
            sum -= length;
        }
    }

    private void Lead(Line line)
    {
        var way = WayOf(line);
        if (Length(line) > 0 && columns.TryGetValue(way, out var column))
        {
            line.JoinsAnother = column is not null;
            columns[way] = line.Column = column ?? graph.AddColumn();
            if (line.HasLabel && !line.IsBack)
                Join(line, line.Source, Labelled(line, line.Source.Layer + 1));
            return;
        }

        if (!ways.TryGetValue(way, out var shared))
            ways.Add(way, shared = []);
        var (previous, step) = (line.Source, line.IsBack ? -1 : 1);
        for (var layer = line.Source.Layer + step; layer != line.Target.Layer && !line.JoinsAnother; layer += step)
        {
            Vertex? bend;
            if (line.HasLabel && !line.IsBack && line.LabelBend is null)
            {
                bend = Labelled(line, layer);
            }
            else
            {
                line.JoinsAnother = shared.TryGetValue(layer, out bend);
                if (bend is null)
                    shared.Add(layer, bend = graph.AddBend(layer));
                line.Bends.Add(bend);
            }

            Join(line, previous, bend);
            previous = bend;
        }

        if (!line.JoinsAnother)
            Join(line, previous, line.Target);
    }

    private Vertex Labelled(Line line, int layer)
    {
        var bend = graph.AddBend(layer, line.Edge.Label);
        line.Bends.Add(bend);
        return line.LabelBend = bend;
    }

    private void Join(Line line, Vertex from, Vertex to)
    {
        var (above, below) = line.IsBack ? (to, from) : (from, to);
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

    // What lines that share their way have in common.
    private readonly record struct Way(int Target, bool IsAside, bool IsBack);
}
