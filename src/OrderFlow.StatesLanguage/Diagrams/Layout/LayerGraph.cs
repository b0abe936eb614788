namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>A graph while it is laid out, one step after the other.</summary>
internal sealed class LayerGraph
{
    private readonly List<Vertex> all = [];

    public LayerGraph(IReadOnlyList<Size> nodes, IReadOnlyList<LayoutEdge> edges, LayoutOptions options)
    {
        Options = options;
        Nodes = [.. nodes.Select(size => Add(isReal: true, size))];
        Lines = [.. edges.Select(edge => new Line(edge, Nodes[edge.From], Nodes[edge.To]))];
    }

    public LayoutOptions Options { get; }

    /// <summary>The vertices that are nodes.</summary>
    public IReadOnlyList<Vertex> Nodes { get; }

    public IReadOnlyList<Line> Lines { get; }

    /// <summary>All vertices, found by <see cref="Vertex.Index"/>.</summary>
    public IReadOnlyList<Vertex> All => all;

    /// <summary>The vertices of each layer, in order.</summary>
    public List<List<Vertex>> Layers { get; } = [];

    /// <summary>The columns beside the layers.</summary>
    public List<Vertex> Columns { get; } = [];

    /// <summary>Adds a column beside the layers.</summary>
    public Vertex AddColumn()
    {
        var column = new Vertex(-1, isReal: false) { Layer = -1 };
        Columns.Add(column);
        return column;
    }

    /// <summary>Adds a place where lines pass, as large as the label that stands there.</summary>
    public Vertex AddBend(int layer, Size label = default)
    {
        var bend = Add(isReal: false, label);
        bend.Layer = layer;
        return bend;
    }

    /// <summary>Tells the vertices of a layer where they are.</summary>
    public static void Number(List<Vertex> layer)
    {
        for (var i = 0; i < layer.Count; i++)
            layer[i].Position = i;
    }

    private Vertex Add(bool isReal, Size size)
    {
        var vertex = new Vertex(all.Count, isReal)
        {
            Breadth = Options.IsHorizontal ? size.Height : size.Width,
            Depth = Options.IsHorizontal ? size.Width : size.Height,
        };
        all.Add(vertex);
        return vertex;
    }
}
