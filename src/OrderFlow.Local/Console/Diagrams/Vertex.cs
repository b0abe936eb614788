namespace OrderFlow.Local.Console.Diagrams;

/// <summary>A node while the graph is laid out, or the place where a long arrow or its label passes a layer.</summary>
internal sealed class Vertex(int order, bool isReal = true)
{
    /// <summary>Its place among all as they were given, which settles what would otherwise be left to chance.</summary>
    public int Order => order;

    public bool IsReal => isReal;

    /// <summary>Its size across the layers' direction.</summary>
    public double Breadth { get; set; }

    /// <summary>Its size along it.</summary>
    public double Depth { get; set; }

    public int Layer { get; set; }

    /// <summary>The middle across.</summary>
    public double Center { get; set; }

    /// <summary>Where it begins along.</summary>
    public double Start { get; set; }

    /// <summary>Where its layer begins and ends along.</summary>
    public (double Start, double End) LayerSpan { get; set; }

    /// <summary>Its neighbours in the layer before.</summary>
    public List<Vertex> Above { get; } = [];

    /// <summary>Its neighbours in the layer after.</summary>
    public List<Vertex> Below { get; } = [];
}
