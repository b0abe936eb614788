namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>A point, in pixels from the top left.</summary>
internal readonly record struct Point(double X, double Y)
{
    public Point Move(double x, double y) => new(X + x, Y + y);
}
