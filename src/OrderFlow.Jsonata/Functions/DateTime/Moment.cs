namespace OrderFlow.Jsonata.Functions;

/// <summary>A moment by the proleptic Gregorian calendar, in UTC: 100 million days on either side of 1970.</summary>
/// <seealso href="https://tc39.es/ecma262/#sec-time-values-and-time-range"/>
internal readonly struct Moment
{
    public const double MillisInDay = 86_400_000;

    private const double Limit = 8.64e15;

    /// <summary>From 1 March of year 0 to 1 January 1970.</summary>
    private const double DaysToEpoch = 719_468;

    private const double DaysInEra = 146_097;

    private Moment(double millis)
    {
        Millis = millis;
        var days = Math.Floor(millis / MillisInDay);
        TimeOfDay = (int)(millis - (days * MillisInDay));
        DayOfWeek = Weekday(days);

        // Years start in March, so that leap days come last.
        var shifted = days + DaysToEpoch;
        var era = Math.Floor(shifted / DaysInEra);
        var dayOfEra = (int)(shifted - (era * DaysInEra));
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var fromMarch = ((5 * dayOfYear) + 2) / 153;
        Day = dayOfYear - (((153 * fromMarch) + 2) / 5) + 1;
        Month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
        Year = yearOfEra + ((int)era * 400) + (Month <= 2 ? 1 : 0);
    }

    /// <summary>Since 1970.</summary>
    public double Millis { get; }

    public int Year { get; }

    /// <summary>From 1.</summary>
    public int Month { get; }

    public int Day { get; }

    /// <summary>From Monday, which is 0.</summary>
    public int DayOfWeek { get; }

    public int Hour => TimeOfDay / 3_600_000;

    public int Minute => TimeOfDay / 60_000 % 60;

    public int Second => TimeOfDay / 1000 % 60;

    public int Millisecond => TimeOfDay % 1000;

    private int TimeOfDay { get; }

    /// <summary>The day of the week, from Monday, which is 0.</summary>
    /// <param name="days">The days since 1970, which began on a Thursday.</param>
    public static int Weekday(double days) => (int)(((days + 3) % 7) + 7) % 7;

    /// <summary>The moment, or nothing if it is outside the range.</summary>
    /// <param name="millis">The milliseconds since 1970; fractions are cut off.</param>
    public static Moment? Of(double millis) => Math.Abs(millis) <= Limit ? new(Math.Truncate(millis)) : null;

    /// <summary>The milliseconds of a day; months and days beyond their range carry over.</summary>
    public static double Utc(double year, double month, double day)
    {
        var carried = year + Math.Floor((month - 1) / 12);
        var inYear = (int)(((month - 1) % 12) + 12) % 12;
        return (Days(carried, inYear) + day - 1) * MillisInDay;
    }

    /// <summary>As <see cref="Utc"/>, but years up to 99 are those of the 20th century, as <c>Date.UTC</c> has it.</summary>
    /// <seealso href="https://tc39.es/ecma262/#sec-date.utc"/>
    public static double UtcOfShortYear(double year, double month, double day) => Utc(year is >= 0 and < 100 ? year + 1900 : year, month, day);

    // Days since 1970 to the first of a month.
    private static double Days(double year, int month)
    {
        var shifted = month < 2 ? year - 1 : year;
        var fromMarch = (month + 10) % 12;
        return (365 * shifted) + Math.Floor(shifted / 4) - Math.Floor(shifted / 100) + Math.Floor(shifted / 400) + (((153 * fromMarch) + 2) / 5) - DaysToEpoch;
    }
}
