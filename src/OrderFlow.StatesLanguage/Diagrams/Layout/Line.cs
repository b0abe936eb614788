namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>An arrow while the graph is laid out.</summary>
internal sealed class Line(LayoutEdge edge, Vertex source, Vertex target)
{
    public LayoutEdge Edge => edge;

    public Vertex Source => source;

    public Vertex Target => target;

    public bool IsLoop => source == target;

    public bool HasLabel => edge.Label.Width > 0;

    /// <summary>Whether it leads back, or to where it comes from.</summary>
    public bool IsBack { get; set; } = source == target;

    public Vertex Upper => IsBack ? target : source;

    public Vertex Lower => IsBack ? source : target;

    /// <summary>How many layers there are at least from the upper end to the lower one: a label needs one of its own.</summary>
    public int Span => HasLabel && !IsBack ? 2 : 1;

    /// <summary>
    /// Where it passes layers, in its own direction: a line that leads back passes those of its ends too, beside them. The last one
    /// may be on the way of an earlier line to the same node; then both go on together.
    /// </summary>
    public List<Vertex> Bends { get; } = [];

    /// <summary>The column outside of the layers that it takes after its <see cref="Bends"/>, or null.</summary>
    public Vertex? Column { get; set; }

    /// <summary>Whether the column, or else the last one of <see cref="Bends"/>, is on the way of an earlier line.</summary>
    public bool JoinsAnother { get; set; }

    /// <summary>The one of <see cref="Bends"/> that makes room for the label, or null.</summary>
    public Vertex? LabelBend { get; set; }
}
