namespace OrderFlow.Local.Console.Diagrams;

/// <summary>An arrow to draw between two nodes.</summary>
/// <param name="From">The id of the node that it leaves.</param>
/// <param name="To">The id of the node that it enters.</param>
/// <param name="LabelWidth">The room that its label needs, in pixels; 0 when it has none.</param>
internal sealed record LayoutEdge(string From, string To, double LabelWidth = 0);
