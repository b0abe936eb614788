namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>Tells the vertices which of their neighbours they are to stand in line with: those on the usual way rather than on exceptions.</summary>
internal static class UsualLines
{
    public static void Mark(LayerGraph graph)
    {
        var usual = new HashSet<(int Above, int Below)>();
        foreach (var line in graph.Lines.Where(line => !line.IsBack && !line.Edge.IsAside))
        {
            var previous = line.Source;
            foreach (var next in line.JoinsAnother ? line.Bends : line.Bends.Append(line.Target))
            {
                usual.Add((previous.Index, next.Index));
                previous = next;
            }
        }

        foreach (var vertex in graph.All)
        {
            vertex.Leading = Chosen(vertex, vertex.Above, neighbour => usual.Contains((neighbour.Index, vertex.Index)));
            vertex.Following = Chosen(vertex, vertex.Below, neighbour => usual.Contains((vertex.Index, neighbour.Index)));
        }
    }

    private static Vertex[] Chosen(Vertex vertex, List<Vertex> neighbours, Func<Vertex, bool> isUsual)
    {
        // A way that lines share goes straight on; what joins it does not bend it.
        var chosen = neighbours.Where(neighbour => !vertex.IsReal && !neighbour.IsReal && neighbour.Breadth == 0).ToArray();
        if (chosen.Length == 0)
            chosen = [.. neighbours.Where(isUsual)];
        if (chosen.Length == 0)
            chosen = [.. neighbours];
        Array.Sort(chosen, static (a, b) => a.Position.CompareTo(b.Position));
        return chosen;
    }
}
