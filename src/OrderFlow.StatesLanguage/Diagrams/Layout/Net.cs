namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>Connections that meet in one pin and run across the channel on one track.</summary>
internal sealed class Net
{
    private const double Near = 6;
    private const int LyingOnEachOther = 1_000;

    private readonly double[] upper;
    private readonly double[] lower;

    public Net(IReadOnlyCollection<Connection> connections)
    {
        var pins = connections.SelectMany(connection => (Pin[])[connection.From, connection.To]).ToLookup(pin => pin.IsAtEnd, pin => pin.Across);
        (upper, lower) = ([.. pins[true].Distinct().Order()], [.. pins[false].Distinct().Order()]);
        Left = pins.Min(side => side.Min());
        Right = pins.Max(side => side.Max());
    }

    public double Left { get; }

    public double Right { get; }

    public bool IsStraight => Left == Right;

    /// <summary>The track, from 0 on the side of the layers before.</summary>
    public int Track { get; set; }

    public bool Overlaps(Net other) => Left <= other.Right + Near && other.Left <= Right + Near;

    /// <summary>What it costs to have this net before another one: crossings, and much for lines that would lie on each other.</summary>
    public long CostBefore(Net other) =>
        Within(other.upper, Left, Right) + Within(lower, other.Left, other.Right) + ((long)LyingOnEachOther * lower.Count(at => Within(other.upper, at, at) > 0));

    private static int Within(double[] pins, double least, double most) => First(pins, most + Near + 0.5) - First(pins, least - Near - 0.5);

    // The index of the first pin from there on; no pin is at half a pixel.
    private static int First(double[] pins, double from)
    {
        var at = Array.BinarySearch(pins, from);
        return at < 0 ? ~at : at;
    }
}
