namespace OrderFlow.Local.Console.Diagrams;

/// <summary>A graph that was laid out.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Nodes">Where each node is.</param>
/// <param name="Edges">The arrows, in the order in which they were given; an arrow from a node to itself among them.</param>
internal sealed record PlacedGraph(double Width, double Height, IReadOnlyDictionary<string, Box> Nodes, IReadOnlyList<PlacedEdge> Edges);
