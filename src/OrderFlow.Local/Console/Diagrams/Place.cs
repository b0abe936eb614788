namespace OrderFlow.Local.Console.Diagrams;

/// <summary>A point, in pixels from the top left.</summary>
internal readonly record struct Place(double X, double Y);
