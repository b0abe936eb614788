namespace OrderFlow.Local.Console.Diagrams;

/// <summary>An arrow while the graph is laid out.</summary>
internal sealed class Line(Vertex from, Vertex to, double labelWidth)
{
    public Vertex From { get; private set; } = from;

    public Vertex To { get; private set; } = to;

    public double LabelWidth => labelWidth;

    public bool IsLoop => From == To;

    /// <summary>Whether it leads back and was turned around for the layout.</summary>
    public bool IsReversed { get; private set; }

    /// <summary>How many layers it spans at least: a label needs one of its own.</summary>
    public int Span => labelWidth > 0 ? 2 : 1;

    /// <summary>Where it passes the layers in between.</summary>
    public List<Vertex> Bends { get; } = [];

    public void Reverse()
    {
        (From, To) = (To, From);
        IsReversed = !IsReversed;
    }
}
