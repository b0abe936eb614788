namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>
/// Places the vertices across: long lines straight, nodes near the middle of their neighbours. The mean of four placements, each
/// aligned with the neighbours above or below and pushed to the left or to the right.
/// </summary>
/// <seealso href="https://doi.org/10.1007/3-540-45848-4_3">Brandes, Köpf: Fast and simple horizontal coordinate assignment</seealso>
internal static class Centering
{
    public static void Run(LayerGraph graph)
    {
        UsualLines.Mark(graph);
        var conflicts = LineConflicts.Of(graph);
        var placements = new List<double[]>();
        foreach (var isUpward in (bool[])[false, true])
            foreach (var isFromRight in (bool[])[false, true])
                placements.Add(Compaction.Place(graph, Alignment.Of(graph, conflicts, isUpward, isFromRight), isFromRight));
        Superimpose(graph, placements);

        var of = new double[placements.Count];
        foreach (var vertex in graph.All)
        {
            for (var i = 0; i < of.Length; i++)
                of[i] = placements[i][vertex.Index];
            Array.Sort(of);
            // Whole pixels are crisp; and rounding down keeps distances of whole pixels.
            vertex.Center = Math.Floor((of[1] + of[2]) / 2);
        }
    }

    // All are moved to where the narrowest is: those pushed to the left by their left edges, the others by their right ones.
    private static void Superimpose(LayerGraph graph, List<double[]> placements)
    {
        var bounds = placements.ConvertAll(centers => (
            Left: graph.All.Min(vertex => centers[vertex.Index] - (vertex.Breadth / 2)),
            Right: graph.All.Max(vertex => centers[vertex.Index] + (vertex.Breadth / 2))));
        var narrowest = bounds.MinBy(bound => bound.Right - bound.Left);
        for (var i = 0; i < placements.Count; i++)
        {
            var shift = i % 2 == 0 ? narrowest.Left - bounds[i].Left : narrowest.Right - bounds[i].Right;
            for (var at = 0; at < placements[i].Length; at++)
                placements[i][at] += shift;
        }
    }
}
