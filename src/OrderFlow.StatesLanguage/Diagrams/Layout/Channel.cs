namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>The room between two layers, in which lines turn: each net runs on a track of its own where it would meet another.</summary>
/// <seealso href="https://rtsys.informatik.uni-kiel.de/~biblio/downloads/theses/ybl-bt.pdf"/>
internal sealed class Channel
{
    private readonly Dictionary<(Pin, Pin), Connection> connections = [];

    /// <summary>How many tracks there are; known after <see cref="Route"/>.</summary>
    public int Tracks { get; private set; }

    /// <summary>Whether a line enters a node from here.</summary>
    public bool HasArrows => connections.Values.Any(connection => !connection.To.IsAtEnd && connection.To.Vertex.IsReal);

    /// <summary>Where it begins along.</summary>
    public double Start { get; set; }

    /// <summary>Where it ends along.</summary>
    public double End { get; set; }

    /// <summary>Connects two pins, once.</summary>
    public Connection Connect(Pin from, Pin to)
    {
        if (!connections.TryGetValue((from, to), out var connection))
            connections.Add((from, to), connection = new Connection(this, from, to));
        return connection;
    }

    /// <summary>Gives every connection that is not straight a track.</summary>
    public void Route()
    {
        var leaving = connections.Values.CountBy(connection => connection.From).ToDictionary();
        var nets = new List<Net>();
        foreach (var group in connections.Values.GroupBy(Home))
        {
            var net = new Net([.. group]);
            nets.Add(net);
            foreach (var connection in group)
                connection.Net = net;
        }

        Tracks = Layout.Tracks.Assign(nets.Where(net => !net.IsStraight));

        // What comes from one pin parts on the way; what goes to one pin joins; a turn belongs to the node's side.
        Pin Home(Connection connection) => connection.From.IsAtEnd == connection.To.IsAtEnd
            ? connection.From.Vertex.IsReal ? connection.From : connection.To
            : leaving[connection.From] > 1 ? connection.From : connection.To;
    }
}
