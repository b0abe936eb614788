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
    private readonly List<List<Connection>> ways;
    private readonly double[] layerStarts;
    private readonly double[] layerDepths;

    public Routing(LayerGraph graph)
    {
        this.graph = graph;
        channels = [.. Enumerable.Range(0, graph.Layers.Count + 1).Select(_ => new Channel())];
        layerStarts = new double[graph.Layers.Count];
        layerDepths = [.. graph.Layers.Select(layer => layer.Max(vertex => vertex.Depth))];
        var ports = new Ports(graph);
        ways = [.. graph.Lines.Select(line => Way(line, ports))];
        PlaceLayers();
    }

    /// <summary>The size along.</summary>
    public double Depth { get; private set; }

    /// <summary>The points of a line from its source to its target, across and along.</summary>
    public IReadOnlyList<(double Across, double Along)> Points(int line)
    {
        var points = new List<(double Across, double Along)>();
        foreach (var connection in ways[line])
        {
            points.Add((connection.From.Across, Along(connection.From)));
            if (!connection.IsStraight)
            {
                var track = Track(connection);
                points.Add((connection.From.Across, track));
                points.Add((connection.To.Across, track));
            }

            points.Add((connection.To.Across, Along(connection.To)));
        }

        return Corners(points);
    }

    /// <summary>Where the label of a line begins along.</summary>
    public double LabelStart(Line line)
    {
        var bend = line.LabelBend!;
        var (start, depth) = line.IsBack ? (line.Source.Start, line.Source.Depth) : (layerStarts[bend.Layer], layerDepths[bend.Layer]);
        return depth > HighLayer ? start + 2 : start + ((depth - bend.Depth) / 2);
    }

    private static List<(double Across, double Along)> Corners(List<(double Across, double Along)> points)
    {
        var corners = new List<(double Across, double Along)>();
        foreach (var point in points)
        {
            if (corners.Count > 0 && corners[^1] == point)
                continue;
            if (corners.Count > 1 && ((corners[^1].Across == point.Across && corners[^2].Across == point.Across) || (corners[^1].Along == point.Along && corners[^2].Along == point.Along)))
                corners.RemoveAt(corners.Count - 1);
            corners.Add(point);
        }

        return corners;
    }

    private List<Connection> Way(Line line, Ports ports)
    {
        var way = new List<Connection>();
        var at = ports.Leaving(line);
        foreach (var bend in line.IsBack ? Enumerable.Reverse(line.Bends) : line.Bends)
        {
            Connect(at, new Pin(bend, line.IsBack, bend.Center));
            at = new Pin(bend, !line.IsBack, bend.Center);
        }

        Connect(at, ports.Entering(line));
        return way;

        // The channel before a layer has its number.
        void Connect(Pin from, Pin to) => way.Add(channels[from.Vertex.Layer + (from.IsAtEnd ? 1 : 0)].Connect(from, to));
    }

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

    private double Along(Pin pin) => pin.Vertex.IsReal
        ? pin.IsAtEnd ? pin.Vertex.End : pin.Vertex.Start
        : layerStarts[pin.Vertex.Layer] + (pin.IsAtEnd ? layerDepths[pin.Vertex.Layer] : 0);

    private double Track(Connection connection)
    {
        var channel = channels[connection.From.Vertex.Layer + (connection.From.IsAtEnd ? 1 : 0)];
        return channel.Start + BeforeTracks + (connection.Net!.Track * graph.Options.LineGap);
    }
}
