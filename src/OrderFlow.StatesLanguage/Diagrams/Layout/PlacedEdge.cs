using System.Globalization;
using System.Text;

namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>An arrow with the points that it goes through, each above, below or beside the one before.</summary>
/// <param name="Points">From the border of the node that it leaves to the border of the one that it enters.</param>
/// <param name="Label">Where its label is, or null when it has none.</param>
/// <param name="IsBack">Whether it leads against the direction of the layers, or to the node that it leaves.</param>
internal sealed record PlacedEdge(IReadOnlyList<Point> Points, Box? Label, bool IsBack)
{
    private const double Radius = 7;

    public PlacedEdge Move(double x, double y) => this with
    {
        Points = [.. Points.Select(point => point.Move(x, y))],
        Label = Label?.Move(x, y),
    };

    /// <summary>
    /// The path in the notation of SVG, with round corners. It runs from the end to the beginning: so the dashes of arrows that share
    /// their last piece fall on each other.
    /// </summary>
    public string Path()
    {
        var path = new StringBuilder();
        path.Append(CultureInfo.InvariantCulture, $"M{Points[^1].X:0.##} {Points[^1].Y:0.##}");
        for (var i = Points.Count - 2; i > 0; i--)
        {
            var radius = Math.Min(Radius, Math.Min(Length(i) / (i == Points.Count - 2 ? 1 : 2), Length(i - 1) / (i == 1 ? 1 : 2)));
            var (start, corner, end) = (Toward(Points[i], Points[i + 1], radius), Points[i], Toward(Points[i], Points[i - 1], radius));
            path.Append(CultureInfo.InvariantCulture, $"L{start.X:0.##} {start.Y:0.##}Q{corner.X:0.##} {corner.Y:0.##} {end.X:0.##} {end.Y:0.##}");
        }

        path.Append(CultureInfo.InvariantCulture, $"L{Points[0].X:0.##} {Points[0].Y:0.##}");
        return path.ToString();
    }

    private static Point Toward(Point from, Point to, double distance) =>
        new(from.X + (Math.Sign(to.X - from.X) * distance), from.Y + (Math.Sign(to.Y - from.Y) * distance));

    private double Length(int from) => Math.Abs(Points[from].X - Points[from + 1].X) + Math.Abs(Points[from].Y - Points[from + 1].Y);
}
