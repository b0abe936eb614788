namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>A graph that was laid out.</summary>
/// <param name="Size">Of the whole: everything is between 0 and this.</param>
/// <param name="Nodes">Where each node is, in the order in which they were given.</param>
/// <param name="Edges">The arrows, in the order in which they were given.</param>
/// <param name="Crossings">How many pairs of lines cross between neighbouring layers.</param>
internal sealed record PlacedGraph(Size Size, IReadOnlyList<Box> Nodes, IReadOnlyList<PlacedEdge> Edges, int Crossings);
