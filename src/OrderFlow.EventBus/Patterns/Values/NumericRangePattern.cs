namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>A number between bounds; inexact numbers lie in no range.</summary>
internal sealed class NumericRangePattern(double bottom, double top, bool openBottom, bool openTop) : ValuePattern
{
    /// <summary>The lower bound.</summary>
    public double Bottom { get; } = bottom;

    /// <summary>The upper bound.</summary>
    public double Top { get; } = top;

    public override bool Matches(in EventValue value) => value.Kind == EventValueKind.Number && Contains(value.Number);

    private bool Contains(double number) =>
        (openBottom ? number > Bottom : number >= Bottom) && (openTop ? number < Top : number <= Top);
}
