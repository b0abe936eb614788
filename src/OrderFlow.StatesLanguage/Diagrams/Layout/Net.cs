namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>Connections that meet in one pin and run across the channel on one track.</summary>
internal sealed class Net(int order)
{
    private const double Near = 6;

    private readonly SortedSet<double> upper = [];
    private readonly SortedSet<double> lower = [];

    /// <summary>Its place among the nets of the channel as they were found.</summary>
    public int Order => order;

    /// <summary>The track, from 0 on the side of the layers before.</summary>
    public int Track { get; set; }

    public double Left => Math.Min(Least(upper), Least(lower));

    public double Right => Math.Max(upper.Count == 0 ? double.NegativeInfinity : upper.Max, lower.Count == 0 ? double.NegativeInfinity : lower.Max);

    public bool IsStraight => Left == Right;

    public void Add(Pin pin) => (pin.IsAtEnd ? upper : lower).Add(pin.Across);

    public bool Overlaps(Net other) => Left <= other.Right + Near && other.Left <= Right + Near;

    /// <summary>What it costs to have this net before another one: crossings, and much for lines that would lie on each other.</summary>
    public int CostBefore(Net other)
    {
        const int lying = 1_000;
        return other.upper.Count(at => at >= Left - Near && at <= Right + Near)
            + lower.Count(at => at >= other.Left - Near && at <= other.Right + Near)
            + (lying * lower.Count(at => other.upper.GetViewBetween(at - Near, at + Near).Count > 0));
    }

    private static double Least(SortedSet<double> pins) => pins.Count == 0 ? double.PositiveInfinity : pins.Min;
}
