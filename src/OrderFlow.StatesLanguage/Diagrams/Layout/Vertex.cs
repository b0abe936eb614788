namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>A node while the graph is laid out, or the place where lines or a label pass a layer.</summary>
internal sealed class Vertex(int index, bool isReal)
{
    /// <summary>Its place among all vertices of the graph.</summary>
    public int Index => index;

    /// <summary>Whether it is a node rather than a place on a line.</summary>
    public bool IsReal => isReal;

    /// <summary>Its size across the layers' direction.</summary>
    public double Breadth { get; set; }

    /// <summary>Its size along it.</summary>
    public double Depth { get; set; }

    public int Layer { get; set; }

    /// <summary>Its place in its layer, from 0.</summary>
    public int Position { get; set; }

    /// <summary>The middle across.</summary>
    public double Center { get; set; }

    /// <summary>Where it begins along.</summary>
    public double Start { get; set; }

    public double End => Start + Depth;

    /// <summary>Its neighbours in the layer before.</summary>
    public List<Vertex> Above { get; } = [];

    /// <summary>Its neighbours in the layer after.</summary>
    public List<Vertex> Below { get; } = [];

    /// <summary>For a place on lines: the piece on which they all go on.</summary>
    public Connection? Onward { get; set; }

    /// <summary>Those of <see cref="Above"/> that it should stand below: where the usual lines come from, if there are any.</summary>
    public IReadOnlyList<Vertex> Leading { get; set; } = [];

    /// <summary>Those of <see cref="Below"/> that it should stand above: where the usual lines go to, if there are any.</summary>
    public IReadOnlyList<Vertex> Following { get; set; } = [];
}
