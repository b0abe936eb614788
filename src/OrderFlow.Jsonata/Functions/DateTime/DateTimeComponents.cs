namespace OrderFlow.Jsonata.Functions;

/// <summary>The components of a moment, by the letters that pictures name them with.</summary>
/// <seealso href="https://www.w3.org/TR/xpath-functions-31/#rules-for-datetime-formatting"/>
internal static class DateTimeComponents
{
    public static double Of(DateTimeOffset moment, char component) => component switch
    {
        'Y' => moment.Year,
        'M' => moment.Month,
        'D' => moment.Day,
        'd' => moment.DayOfYear,
        'F' => moment.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)moment.DayOfWeek,
        'W' => Week(moment, isMonth: false),
        'w' => Week(moment, isMonth: true),
        'X' => Period(moment, isMonth: false).Year,
        'x' => Period(moment, isMonth: true).Month,
        'H' => moment.Hour,
        'h' => moment.Hour % 12 == 0 ? 12 : moment.Hour % 12,
        'P' => moment.Hour >= 12 ? 1 : 0,
        'm' => moment.Minute,
        's' => moment.Second,
        'f' => moment.Millisecond,
        _ => 0,
    };

    /// <summary>The number of the week within its year or month.</summary>
    private static double Week(DateTimeOffset moment, bool isMonth)
    {
        var period = Period(moment, isMonth);
        var today = Moment.Millis(moment.Year, moment.Month, moment.Day);
        return Math.Floor((today - FirstWeek(period.Year, period.Month)) / (7 * Moment.MillisInDay)) + 1;
    }

    /// <summary>The year, or the month, that the week of a day belongs to: the one with its Thursday.</summary>
    private static (int Year, int Month) Period(DateTimeOffset moment, bool isMonth)
    {
        var today = Moment.Millis(moment.Year, moment.Month, moment.Day);
        var (year, month) = (moment.Year, isMonth ? moment.Month : 1);
        if (today < FirstWeek(year, month))
            return isMonth ? Shift(year, month, -1) : (year - 1, 1);
        var next = isMonth ? Shift(year, month, 1) : (year + 1, 1);
        return today >= FirstWeek(next.Item1, next.Item2) ? next : (year, month);
    }

    private static (int Year, int Month) Shift(int year, int month, int by) => (month + by) switch
    {
        0 => (year - 1, 12),
        13 => (year + 1, 1),
        var shifted => (year, shifted),
    };

    /// <summary>The Monday of the first week: the one that has the first Thursday.</summary>
    private static double FirstWeek(int year, int month)
    {
        var first = Moment.Millis(year, month, 1);
        // Day 0 of the epoch was a Thursday.
        var weekday = (int)((((first / Moment.MillisInDay) + 3) % 7) + 7) % 7;
        return first + ((weekday > 3 ? 7 - weekday : -weekday) * Moment.MillisInDay);
    }
}
