namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>The size of something to place, in pixels.</summary>
internal readonly record struct Size(double Width, double Height);
