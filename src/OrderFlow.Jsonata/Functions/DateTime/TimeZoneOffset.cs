namespace OrderFlow.Jsonata.Functions;

/// <summary>The offset of a time zone. A negative one counts its hours down and its minutes up to it, as the reference implementation has it.</summary>
/// <param name="Hours">The hours.</param>
/// <param name="Minutes">The minutes, of the same sign as the offset.</param>
internal readonly record struct TimeZoneOffset(double Hours, double Minutes)
{
    /// <summary>Hours times 100 plus minutes.</summary>
    public double Number => (Hours * 100) + Minutes;

    public double Millis => ((60 * Hours) + Minutes) * 60_000;

    /// <summary>An offset such as <c>-0530</c>; UTC if the text does not start with a number.</summary>
    public static TimeZoneOffset Parse(string text)
    {
        var number = LeadingInteger.Parse(text);
        return double.IsNaN(number) ? default : new(Math.Floor(number / 100), number % 100);
    }
}
