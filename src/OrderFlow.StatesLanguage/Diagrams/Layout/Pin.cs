namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>Where a line leaves or enters a vertex.</summary>
/// <param name="Vertex">The vertex.</param>
/// <param name="IsAtEnd">Whether it is on the side of the layers that follow.</param>
/// <param name="Across">The place across.</param>
internal readonly record struct Pin(Vertex Vertex, bool IsAtEnd, double Across);
