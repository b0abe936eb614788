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

    /// <summary>The path in the notation of SVG: a curve that leaves and enters every layer at a right angle.</summary>
    public string Path()
    {
        var path = new StringBuilder();
        path.Append(CultureInfo.InvariantCulture, $"M{Points[0].X:0.#} {Points[0].Y:0.#}");
        for (var i = 1; i < Points.Count; i++)
        {
            var (from, to) = (Points[i - 1], Points[i]);
            if (Math.Abs(IsHorizontal ? from.Y - to.Y : from.X - to.X) < 0.5)
                path.Append(CultureInfo.InvariantCulture, $"L{to.X:0.#} {to.Y:0.#}");
            else if (IsHorizontal)
                path.Append(CultureInfo.InvariantCulture, $"C{(from.X + to.X) / 2:0.#} {from.Y:0.#} {(from.X + to.X) / 2:0.#} {to.Y:0.#} {to.X:0.#} {to.Y:0.#}");
            else
                path.Append(CultureInfo.InvariantCulture, $"C{from.X:0.#} {(from.Y + to.Y) / 2:0.#} {to.X:0.#} {(from.Y + to.Y) / 2:0.#} {to.X:0.#} {to.Y:0.#}");
        }

        return path.ToString();
    }
}
