namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>Leads the lines through the channels between the layers, and places the layers as far apart as the channels need.</summary>
internal sealed class Routing
{
    private const double BeforeTracks = 14;
    private const double AfterTracks = 14;
    private const double ArrowHead = 10;

    // A label beside something high stands near where its line begins.
    private const double HighLayer = 64;

    private readonly LayerGraph graph;
    private readonly Channel[] channels;
    private readonly List<Connection> beginnings;
    private readonly Dictionary<Vertex, IReadOnlyList<(double Across, double Along)>> rests = [];
    private readonly double[] layerStarts;
    private readonly double[] layerDepths;

    public Routing(LayerGraph graph)
    {
        this.graph = graph;
        channels = [.. Enumerable.Range(0, graph.Layers.Count + 1).Select(_ => new Channel())];
        layerStarts = new double[graph.Layers.Count];
        layerDepths = [.. graph.Layers.Select(layer => layer.Max(vertex => vertex.Depth))];
        var ports = new Ports(graph);
        beginnings = [.. graph.Lines.Select(line => Connect(line, ports))];
        PlaceLayers();
    }

    /// <summary>The size along.</summary>
    public double Depth { get; private set; }

    /// <summary>The points of a line from its source to its target, across and along.</summary>
    public IReadOnlyList<(double Across, double Along)> Points(int line)
    {
        var open = new Stack<Connection>();
        var connection = beginnings[line];
        while (connection.To.Vertex.Onward is { } next && !rests.ContainsKey(connection.To.Vertex))
        {
            open.Push(connection);
            connection = next;
        }

        var points = Joined(connection, connection.To.Vertex.Onward is null ? [] : rests[connection.To.Vertex]);
        while (open.TryPop(out var before))
        {
            rests.Add(before.To.Vertex, points);
            points = Joined(before, points);
        }

        return points;
    }

    /// <summary>Where the label of a line begins along.</summary>
    public double LabelStart(Line line)
    {
        var bend = line.LabelBend!;
        var (start, depth) = line.IsBack ? (line.Source.Start, line.Source.Depth) : (layerStarts[bend.Layer], layerDepths[bend.Layer]);
        return depth > HighLayer ? start + 2 : start + ((depth - bend.Depth) / 2);
    }

    // The corners of a piece and of what follows it.
    private List<(double Across, double Along)> Joined(Connection connection, IReadOnlyList<(double Across, double Along)> rest)
    {
        var points = new List<(double Across, double Along)>(rest.Count + 4) { (connection.From.Across, Along(connection, connection.From)) };
        if (!connection.IsStraight)
        {
            Add((connection.From.Across, Track(connection)));
            Add((connection.To.Across, Track(connection)));
        }

        Add((connection.To.Across, Along(connection, connection.To)));
        foreach (var point in rest)
            Add(point);
        return points;

        void Add((double Across, double Along) point)
        {
            if (points[^1] == point)
                return;
            if (points.Count > 1 && ((points[^1].Across == point.Across && points[^2].Across == point.Across) || (points[^1].Along == point.Along && points[^2].Along == point.Along)))
                points.RemoveAt(points.Count - 1);
            points.Add(point);
        }
    }

    // The first piece; the others follow from vertex to vertex.
    private Connection Connect(Line line, Ports ports)
    {
        Connection? first = null;
        var at = ports.Leaving(line);
        foreach (var bend in line.Bends)
        {
            Go(channels[ChannelOf(at)], new Pin(bend, line.IsBack, bend.Center));
            at = new Pin(bend, !line.IsBack, bend.Center);
        }

        if (line.Column is { } column)
        {
            Go(channels[ChannelOf(at)], new Pin(column, line.IsBack, column.Center));
            at = new Pin(column, !line.IsBack, column.Center);
        }

        if (!line.JoinsAnother)
            Go(channels[line.Target.Layer], ports.Entering(line));
        return first!;

        void Go(Channel channel, Pin to)
        {
            var connection = channel.Connect(at, to);
            if (!at.Vertex.IsReal)
                at.Vertex.Onward = connection;
            first ??= connection;
        }
    }

    // The channel before a layer has its number.
    private static int ChannelOf(Pin pin) => pin.Vertex.Layer + (pin.IsAtEnd ? 1 : 0);

    private void PlaceLayers()
    {
        var along = 0d;
        for (var i = 0; i < channels.Length; i++)
        {
            channels[i].Route();
            channels[i].Start = along;
            var isOutside = i == 0 || i == graph.Layers.Count;
            var tracks = channels[i].Tracks == 0 ? 0 : BeforeTracks + ((channels[i].Tracks - 1) * graph.Options.LineGap) + AfterTracks + (channels[i].HasArrows ? ArrowHead : 0);
            along += isOutside ? tracks : Math.Max(tracks, Least(i));
            channels[i].End = along;
            if (i == graph.Layers.Count)
                continue;
            layerStarts[i] = along;
            foreach (var vertex in graph.Layers[i])
                vertex.Start = along;
            along += layerDepths[i];
        }

        Depth = along;
    }

    // Lines and labels that just go on need less.
    private double Least(int channel)
    {
        var hasNodes = graph.Layers[channel - 1].Exists(vertex => vertex.IsReal) && graph.Layers[channel].Exists(vertex => vertex.IsReal);
        return hasNodes ? graph.Options.LayerGap : channels[channel].HasArrows ? graph.Options.LayerGap * 0.75 : graph.Options.LayerGap / 2;
    }

    private static double Along(Connection connection, Pin pin) => pin.Vertex.IsReal
        ? pin.IsAtEnd ? pin.Vertex.End : pin.Vertex.Start
        : pin.IsAtEnd ? connection.Channel.Start : connection.Channel.End;

    private double Track(Connection connection) => connection.Channel.Start + BeforeTracks + (connection.Net!.Track * graph.Options.LineGap);
}
