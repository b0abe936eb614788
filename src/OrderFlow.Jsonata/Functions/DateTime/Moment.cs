namespace OrderFlow.Jsonata.Functions;

/// <summary>A moment by the proleptic Gregorian calendar, in UTC.</summary>
internal static class Moment
{
    public const double MillisInDay = 86_400_000;

    private const double Limit = 8.64e15;

    /// <exception cref="JsonataFailure">There is no such moment.</exception>
    public static DateTimeOffset Of(double millis)
    {
        var isKnown = Math.Abs(millis) <= Limit && millis >= DateTimeOffset.MinValue.ToUnixTimeMilliseconds() && millis <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();
        return isKnown ? DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Truncate(millis)) : throw new JsonataFailure("D3142", millis);
    }

    /// <summary>The milliseconds of a day; months and days beyond their range carry over.</summary>
    public static double Millis(double year, double month, double day)
    {
        var carried = year + Math.Floor((month - 1) / 12);
        var inYear = (int)(((month - 1) % 12) + 12) % 12;
        return (Days(carried, inYear) + day - 1) * MillisInDay;
    }

    // Days since 1970 to the first of a month: years start in March, so that leap days come last.
    private static double Days(double year, int month)
    {
        var shifted = month < 2 ? year - 1 : year;
        var fromMarch = (month + 10) % 12;
        return (365 * shifted) + Math.Floor(shifted / 4) - Math.Floor(shifted / 100) + Math.Floor(shifted / 400) + ((153 * fromMarch) + 2) / 5 - 719468;
    }
}
