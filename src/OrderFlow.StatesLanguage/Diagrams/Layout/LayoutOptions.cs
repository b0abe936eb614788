namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>How a graph is laid out. Lengths in pixels.</summary>
internal sealed record LayoutOptions
{
    /// <summary>Whether layers follow each other from left to right rather than from top to bottom.</summary>
    public bool IsHorizontal { get; init; }

    /// <summary>Between neighbours in a layer.</summary>
    public double NodeGap { get; init; } = 36;

    /// <summary>Between layers, where no arrow turns.</summary>
    public double LayerGap { get; init; } = 32;

    /// <summary>Between arrows that run beside each other.</summary>
    public double LineGap { get; init; } = 12;

    /// <summary>
    /// How many places in layers long lines may take. Where they would take more, the longest run outside of the layers: lines to
    /// anywhere among a thousand nodes cannot be followed in between either.
    /// </summary>
    public int MostBends { get; init; } = 20_000;

    /// <summary>The distance that two neighbours in a layer keep.</summary>
    public double Between(Vertex left, Vertex right) => (left.IsReal, right.IsReal) switch
    {
        (true, true) => NodeGap,
        (false, false) => LineGap,
        _ => Math.Max(LineGap, NodeGap / 2),
    };
}
