using OrderFlow.StatesLanguage.Diagrams.Layout;

namespace OrderFlow.StatesLanguage.Tests.Diagrams.Layout;

/// <summary>What lies on, in and beside what.</summary>
internal static class Geometry
{
    public static bool Overlaps(Box a, Box b) => a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;

    public static bool Contains(Box outer, Box inner) =>
        inner.X >= outer.X && inner.Y >= outer.Y && inner.Right <= outer.Right && inner.Bottom <= outer.Bottom;

    public static bool Contains(Size size, Point point) => point.X >= 0 && point.Y >= 0 && point.X <= size.Width && point.Y <= size.Height;

    /// <summary>Whether a line, each piece of it across or along, goes through the inside of a box.</summary>
    public static bool Crosses(PlacedEdge edge, Box box) => edge.Points.Zip(edge.Points.Skip(1)).Any(piece =>
        Math.Min(piece.First.X, piece.Second.X) < box.Right && Math.Max(piece.First.X, piece.Second.X) > box.X
        && Math.Min(piece.First.Y, piece.Second.Y) < box.Bottom && Math.Max(piece.First.Y, piece.Second.Y) > box.Y);
}
