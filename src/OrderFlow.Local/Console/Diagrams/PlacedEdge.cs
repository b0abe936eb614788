using System.Globalization;
using System.Text;

namespace OrderFlow.Local.Console.Diagrams;

/// <summary>An arrow with the points that it goes through.</summary>
/// <param name="Points">From the border of the node that it leaves to the border of the one that it enters.</param>
/// <param name="Label">The middle of its label, or null when it has none.</param>
/// <param name="IsHorizontal">Whether its layers follow each other from left to right.</param>
internal sealed record PlacedEdge(IReadOnlyList<Place> Points, Place? Label, bool IsHorizontal)
{
    public PlacedEdge Move(double x, double y) => this with
    {
        Points = [.. Points.Select(point => new Place(point.X + x, point.Y + y))],
        Label = Label is { } label ? new Place(label.X + x, label.Y + y) : null,
    };

    /// <summary>The path in the notation of SVG: a smooth curve that leaves and enters the nodes at a right angle.</summary>
    public string Path()
    {
        var path = new StringBuilder();
        path.Append(CultureInfo.InvariantCulture, $"M{Points[0].X:0.#} {Points[0].Y:0.#}");
        for (var i = 1; i < Points.Count; i++)
        {
            var (from, to) = (Points[i - 1], Points[i]);
            var (leave, enter) = (Direction(i - 1, to.X - from.X, to.Y - from.Y), Direction(i, to.X - from.X, to.Y - from.Y));
            path.Append(
                CultureInfo.InvariantCulture,
                $"C{from.X + leave.X:0.#} {from.Y + leave.Y:0.#} {to.X - enter.X:0.#} {to.Y - enter.Y:0.#} {to.X:0.#} {to.Y:0.#}");
        }

        return path.ToString();
    }

    // At the ends along the layers; in between from the point before to the point after, as long as the part that it is for.
    private Place Direction(int at, double width, double height)
    {
        var along = (IsHorizontal ? width : height) / 2;
        if (at == 0 || at == Points.Count - 1)
            return IsHorizontal ? new Place(along, 0) : new Place(0, along);
        var (before, here, after) = (Points[at - 1], Points[at], Points[at + 1]);
        if (IsHorizontal ? here.Y == before.Y || here.Y == after.Y : here.X == before.X || here.X == after.X)
            return IsHorizontal ? new Place(along, 0) : new Place(0, along);
        var span = IsHorizontal ? after.X - before.X : after.Y - before.Y;
        return Math.Abs(span) < 1 ? new Place(0, 0) : new Place((after.X - before.X) / span * along * 0.7, (after.Y - before.Y) / span * along * 0.7);
    }
}
