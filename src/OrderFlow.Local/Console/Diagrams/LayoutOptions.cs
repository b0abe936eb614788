namespace OrderFlow.Local.Console.Diagrams;

/// <summary>How a graph is laid out. Lengths in pixels.</summary>
internal sealed record LayoutOptions
{
    /// <summary>Whether layers follow each other from left to right rather than from top to bottom.</summary>
    public bool IsHorizontal { get; init; }

    /// <summary>Between neighbours in a layer.</summary>
    public double NodeGap { get; init; } = 32;

    /// <summary>Between layers.</summary>
    public double LayerGap { get; init; } = 36;

    /// <summary>The height of a label.</summary>
    public double LabelHeight { get; init; } = 18;
}
