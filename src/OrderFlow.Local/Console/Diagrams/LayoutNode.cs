namespace OrderFlow.Local.Console.Diagrams;

/// <summary>Something to place: its id and its size in pixels.</summary>
internal sealed record LayoutNode(string Id, double Width, double Height);
