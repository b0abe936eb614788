namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>
/// Leads lines that go back around their ends, so that they too leave nodes below and enter them above: each gets a place beside the
/// node that it leaves, and those to the same node one place beside it. Until now they count as lines in the other direction.
/// </summary>
internal sealed class BackLines(LayerGraph graph)
{
    private readonly Dictionary<(int Target, bool IsAside), Vertex> entries = [];

    public static void Lead(LayerGraph graph)
    {
        var lines = new BackLines(graph);
        // Loops last: what comes later is nearer to the node.
        foreach (var line in graph.Lines.Where(line => line.IsBack && !line.IsLoop && line.Column is null))
            lines.Lead(line);
        foreach (var line in graph.Lines.Where(line => line.IsLoop || (line.IsBack && line.Column is not null && line.HasLabel)))
            line.Bends.Add(line.LabelBend = lines.Beside(line.Source, isRight: true, line.Edge.Label));
    }

    private void Lead(Line line)
    {
        var exit = Beside(line.Source, line.Bends.Count == 0 || IsRight(line.Bends[0], line.Source, line.Source.Above), line.Edge.Label);
        var (first, last) = (line.Bends.FirstOrDefault(), line.Bends.LastOrDefault());
        line.LabelBend = exit;
        line.Bends.Insert(0, exit);
        Part(first ?? line.Target, line.Source);
        if (first is not null)
            Join(first, exit);
        if (line.JoinsAnother)
            return;

        line.JoinsAnother = entries.TryGetValue((line.Target.Index, line.Edge.IsAside), out var entry);
        if (entry is null)
        {
            var isRight = last is null || IsRight(last, line.Target, line.Target.Below);
            entries.Add((line.Target.Index, line.Edge.IsAside), entry = Beside(line.Target, isRight, default));
        }

        Part(line.Target, last ?? line.Source);
        Join(entry, last ?? exit);
        line.Bends.Add(entry);
    }

    private static bool IsRight(Vertex bend, Vertex end, List<Vertex> neighbours)
    {
        var others = neighbours.Where(neighbour => neighbour != bend).ToList();
        return bend.Position >= (others.Count == 0 ? end.Position : others.Average(neighbour => neighbour.Position));
    }

    private Vertex Beside(Vertex node, bool isRight, Size label)
    {
        var bend = graph.AddBend(node.Layer, label);
        var layer = graph.Layers[node.Layer];
        layer.Insert(node.Position + (isRight ? 1 : 0), bend);
        LayerGraph.Number(layer);
        return bend;
    }

    private static void Join(Vertex above, Vertex below)
    {
        if (above.Below.Contains(below))
            return;
        above.Below.Add(below);
        below.Above.Add(above);
    }

    // A line in the right direction between the same two stays what it is.
    private void Part(Vertex above, Vertex below)
    {
        if (above.IsReal && below.IsReal && graph.Lines.Any(line => !line.IsBack && line.Source == above && line.Target == below && line.Bends.Count == 0))
            return;
        above.Below.Remove(below);
        below.Above.Remove(above);
    }
}
