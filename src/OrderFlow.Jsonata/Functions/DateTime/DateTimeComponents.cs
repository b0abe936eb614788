namespace OrderFlow.Jsonata.Functions;

/// <summary>The components of a moment, by the letters that pictures name them with.</summary>
/// <seealso href="https://www.w3.org/TR/xpath-functions-31/#rules-for-datetime-formatting"/>
internal static class DateTimeComponents
{
    public static double Of(in Moment moment, char component) => component switch
    {
        'Y' => moment.Year,
        'M' => moment.Month,
        'D' => moment.Day,
        'd' => ((Today(moment) - Moment.UtcOfShortYear(moment.Year, 1, 1)) / Moment.MillisInDay) + 1,
        'F' => moment.DayOfWeek + 1,
        'W' => Week(moment, isMonth: false),
        'w' => Week(moment, isMonth: true),
        'X' => Period(moment, isMonth: false).Year,
        'x' => Period(moment, isMonth: true).Month,
        'H' => moment.Hour,
        'h' => moment.Hour % 12 == 0 ? 12 : moment.Hour % 12,
        'm' => moment.Minute,
        's' => moment.Second,
        'f' => moment.Millisecond,
        _ => 0,
    };

    /// <summary>The number of the week within its year or month.</summary>
    private static double Week(in Moment moment, bool isMonth)
    {
        var period = Own(moment, isMonth);
        var today = Today(moment);
        var week = Weeks(FirstWeek(period), today);
        if (week > (isMonth ? 4 : 52))
            return today >= FirstWeek(Shift(period, 1, isMonth)) ? 1 : Math.Floor(week);
        return Math.Floor(week < 1 ? Weeks(FirstWeek(Shift(period, -1, isMonth)), today) : week);
    }

    /// <summary>The year, or the month, that the week of a day belongs to: the one with its Thursday.</summary>
    private static (int Year, int Month) Period(in Moment moment, bool isMonth)
    {
        var own = Own(moment, isMonth);
        if (moment.Millis < FirstWeek(own))
            return Shift(own, -1, isMonth);
        var next = Shift(own, 1, isMonth);
        return moment.Millis >= FirstWeek(next) ? next : own;
    }

    private static (int Year, int Month) Own(in Moment moment, bool isMonth) => (moment.Year, isMonth ? moment.Month : 1);

    private static (int Year, int Month) Shift((int Year, int Month) period, int by, bool isMonth) => (isMonth ? period.Month + by : 12 * by) switch
    {
        <= 0 => (period.Year - 1, isMonth ? 12 : 1),
        12 when !isMonth => (period.Year + 1, 1),
        13 => (period.Year + 1, 1),
        var month => (period.Year, month),
    };

    private static double Weeks(double start, double end) => ((end - start) / (7 * Moment.MillisInDay)) + 1;

    private static double Today(in Moment moment) => Moment.UtcOfShortYear(moment.Year, moment.Month, moment.Day);

    /// <summary>The Monday of the first week: the one that has the first Thursday.</summary>
    private static double FirstWeek((int Year, int Month) period)
    {
        var first = Moment.UtcOfShortYear(period.Year, period.Month, 1);
        var weekday = Moment.Weekday(first / Moment.MillisInDay);
        return first + ((weekday > 3 ? 7 - weekday : -weekday) * Moment.MillisInDay);
    }
}
