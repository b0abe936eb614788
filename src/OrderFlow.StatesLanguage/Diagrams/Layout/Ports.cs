namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>Says where lines meet the nodes: in the middle, unless a line becomes straight by a small shift or leaves aside.</summary>
internal sealed class Ports
{
    private const double LargestShift = 16;
    private const double Corner = 14;
    private const double Aside = 22;

    private readonly Dictionary<(Vertex Node, bool IsAtEnd), HashSet<Vertex>> neighbours = [];

    public Ports(LayerGraph graph)
    {
        foreach (var line in graph.Lines)
        {
            if (!line.Edge.IsAside)
                Add(line.Source, true, Next(line));
            if (!line.JoinsAnother)
                Add(line.Target, false, Previous(line));
        }
    }

    /// <summary>Where a line leaves its source.</summary>
    public Pin Leaving(Line line) => new(line.Source, true, line.Edge.IsAside ? AsideOf(line.Source, Next(line)) : Straight(line.Source, Next(line), true));

    /// <summary>Where a line enters its target.</summary>
    public Pin Entering(Line line) => new(line.Target, false, Straight(line.Target, Previous(line), false));

    private static Vertex Next(Line line) => line.Bends.Count > 0 ? line.Bends[0] : line.Column ?? line.Target;

    private static Vertex Previous(Line line) => line.Column ?? (line.Bends.Count > 0 ? line.Bends[^1] : line.Source);

    private static double AsideOf(Vertex node, Vertex next)
    {
        var least = Math.Min(Aside, node.Breadth / 3);
        var reach = Math.Max(least, (node.Breadth / 2) - Corner);
        return next.Center < node.Center - least
            ? Math.Max(next.Center, node.Center - reach)
            : Math.Clamp(next.Center, node.Center + least, node.Center + reach);
    }

    private void Add(Vertex node, bool isAtEnd, Vertex neighbour)
    {
        if (!neighbours.TryGetValue((node, isAtEnd), out var all))
            neighbours.Add((node, isAtEnd), all = []);
        all.Add(neighbour);
    }

    // Both ends of a line ask, with the same answer when they ask about each other: the one further down gives way first.
    private double Straight(Vertex node, Vertex other, bool isAtEnd)
    {
        if (other.Layer == node.Layer)
            return node.Center;
        var shift = other.Center - node.Center;
        var isAlone = neighbours[(node, isAtEnd)].Count == 1;
        var isFree = isAlone && Math.Abs(shift) <= Math.Min(LargestShift, (node.Breadth / 2) - Corner);
        if (!isFree || (other.IsReal && isAtEnd && IsFree(other, node)))
            return node.Center;
        return other.Center;
    }

    private bool IsFree(Vertex node, Vertex other) =>
        neighbours[(node, false)].Count == 1 && Math.Abs(other.Center - node.Center) <= Math.Min(LargestShift, (node.Breadth / 2) - Corner);
}
