namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>A rectangle, in pixels from the top left.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double CenterX => X + (Width / 2);

    public double CenterY => Y + (Height / 2);

    public double Right => X + Width;

    public double Bottom => Y + Height;

    public Box Move(double x, double y) => this with { X = X + x, Y = Y + y };
}
