namespace OrderFlow.EventBus.Schedules;

/// <summary>At the minutes that six fields describe: minutes, hours, day of month, month, day of week, year.</summary>
internal sealed class CronSchedule : Schedule
{
    private const int FirstYear = 1970;
    private const int LastYear = 2199;
    private static readonly string[] MonthNames = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    private readonly CronField _minutes;
    private readonly CronField _hours;
    private readonly CronDays _days;
    private readonly CronField _months;
    private readonly CronField _years;
    private readonly TimeZoneInfo _zone;

    private CronSchedule(string expression, (CronField Minutes, CronField Hours) time, CronDays days, CronField months, CronField years, TimeZoneInfo zone)
        : base(expression)
    {
        (_minutes, _hours) = time;
        _days = days;
        _months = months;
        _years = years;
        _zone = zone;
    }

    /// <summary>Reads the six fields.</summary>
    public static CronSchedule? TryParse(string expression, string content, TimeZoneInfo zone)
    {
        var fields = content.Split(' ');
        return fields.Length == 6
            && CronField.TryParse(fields[0], 0, 59) is { } minutes
            && CronField.TryParse(fields[1], 0, 23) is { } hours
            && CronDays.TryParse(fields[2], fields[4]) is { } days
            && CronField.TryParse(fields[3], 1, 12, MonthNames) is { } months
            && CronField.TryParse(fields[5], FirstYear, LastYear) is { } years
            ? new CronSchedule(expression, (minutes, hours), days, months, years, zone)
            : null;
    }

    public override DateTimeOffset? NextAfter(DateTimeOffset after, DateTimeOffset start)
    {
        var earliest = after < start ? start.AddTicks(-1) : after;
        if (earliest.Year > LastYear)
            return null;
        var local = TimeZoneInfo.ConvertTime(earliest, _zone).DateTime;
        var minute = new DateTime(local.Year, local.Month, local.Day, local.Hour, local.Minute, 0, DateTimeKind.Unspecified).AddMinutes(1);
        while (NextLocal(minute) is { } next)
        {
            // Times that the clocks skip do not occur; those that they tell twice occur the first time only.
            if (LocalTime.ToUtc(next, _zone) is { } moment && moment > earliest)
                return moment;
            minute = next.AddMinutes(1);
        }

        return null;
    }

    private DateTime? NextLocal(DateTime from)
    {
        if (_minutes.From(from.Minute) is { } minute && _hours.Contains(from.Hour) && IsDay(DateOnly.FromDateTime(from)))
            return from.AddMinutes(minute - from.Minute);
        if (_hours.From(from.Hour + 1) is { } hour && IsDay(DateOnly.FromDateTime(from)))
            return from.Date.AddHours(hour).AddMinutes(_minutes.From(0)!.Value);
        return NextDay(DateOnly.FromDateTime(from).AddDays(1)) is { } day
            ? day.ToDateTime(new TimeOnly(_hours.From(0)!.Value, _minutes.From(0)!.Value))
            : null;
    }

    private DateOnly? NextDay(DateOnly from)
    {
        while (_years.From(from.Year) is { } year)
        {
            if (year > from.Year)
                from = new DateOnly(year, 1, 1);
            for (; from.Year == year; from = new DateOnly(from.Year, from.Month, 1).AddMonths(1))
            {
                if (_months.Contains(from.Month) && NextDayOfMonth(from) is { } day)
                    return day;
            }
        }

        return null;
    }

    private DateOnly? NextDayOfMonth(DateOnly from)
    {
        for (var day = from; day.Month == from.Month; day = day.AddDays(1))
        {
            if (_days.Contains(day))
                return day;
        }

        return null;
    }

    private bool IsDay(DateOnly day) => _years.Contains(day.Year) && _months.Contains(day.Month) && _days.Contains(day);
}
