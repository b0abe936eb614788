namespace OrderFlow.EventBus.Schedules;

/// <summary>
/// The day fields of a cron expression, one of which is <c>?</c>: days of the month (<c>L</c> the last, <c>15W</c> the weekday nearest
/// to the 15th, <c>LW</c> the last weekday) or of the week (1 or SUN is Sunday; <c>6L</c> the last Friday, <c>6#3</c> the third).
/// </summary>
internal abstract record CronDays
{
    private const int DaysInWeek = 7;
    private static readonly string[] Names = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    /// <summary>Reads both fields.</summary>
    /// <returns>The days, or null if the texts are none.</returns>
    public static CronDays? TryParse(string ofMonth, string ofWeek) => (ofMonth, ofWeek) switch
    {
        ("?", "?") => null,
        (_, "?") => OfMonth(ofMonth),
        ("?", _) => OfWeek(ofWeek),
        _ => null,
    };

    /// <summary>Whether a day is among them.</summary>
    public abstract bool Contains(DateOnly day);

    private static CronDays? OfMonth(string text)
    {
        if (text == "L")
            return new LastOfMonth(OnlyWeekdays: false);
        if (text == "LW")
            return new LastOfMonth(OnlyWeekdays: true);
        if (text.EndsWith('W'))
            return CronField.TryReadNumber(text[..^1], 1, 31) is { } day ? new NearestWeekday(day) : null;
        return CronField.TryParse(text, 1, 31) is { } days ? new NumbersOfMonth(days) : null;
    }

    private static CronDays? OfWeek(string text)
    {
        if (text == "L")
            return new NumbersOfWeek(CronField.TryParse("SAT", 1, DaysInWeek, Names)!);
        if (text.EndsWith('L'))
            return CronField.TryReadNumber(text[..^1], 1, DaysInWeek, Names) is { } last ? new LastOfWeek(last) : null;
        var hash = text.Split('#');
        if (hash.Length != 2)
            return CronField.TryParse(text, 1, DaysInWeek, Names) is { } days ? new NumbersOfWeek(days) : null;
        return CronField.TryReadNumber(hash[0], 1, DaysInWeek, Names) is { } weekday && CronField.TryReadNumber(hash[1], 1, 5) is { } nth
            ? new NthOfWeek(weekday, nth)
            : null;
    }

    private static int Weekday(DateOnly day) => (int)day.DayOfWeek + 1;

    private static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static int LengthOfMonth(DateOnly day) => DateTime.DaysInMonth(day.Year, day.Month);

    private sealed record NumbersOfMonth(CronField Days) : CronDays
    {
        public override bool Contains(DateOnly day) => Days.Contains(day.Day);
    }

    private sealed record NumbersOfWeek(CronField Days) : CronDays
    {
        public override bool Contains(DateOnly day) => Days.Contains(Weekday(day));
    }

    private sealed record LastOfMonth(bool OnlyWeekdays) : CronDays
    {
        public override bool Contains(DateOnly day)
        {
            var last = new DateOnly(day.Year, day.Month, LengthOfMonth(day));
            while (OnlyWeekdays && !IsWeekday(last))
                last = last.AddDays(-1);
            return day == last;
        }
    }

    private sealed record LastOfWeek(int Number) : CronDays
    {
        public override bool Contains(DateOnly day) => Weekday(day) == Number && day.Day > LengthOfMonth(day) - DaysInWeek;
    }

    private sealed record NthOfWeek(int Number, int Nth) : CronDays
    {
        public override bool Contains(DateOnly day) => Weekday(day) == Number && ((day.Day - 1) / DaysInWeek) + 1 == Nth;
    }

    private sealed record NearestWeekday(int Number) : CronDays
    {
        // The weekday never lies in another month; a month that is too short has none.
        public override bool Contains(DateOnly day)
        {
            if (Number > LengthOfMonth(day))
                return false;
            var wanted = new DateOnly(day.Year, day.Month, Number);
            var nearest = wanted.DayOfWeek switch
            {
                DayOfWeek.Saturday => wanted.Day == 1 ? wanted.AddDays(2) : wanted.AddDays(-1),
                DayOfWeek.Sunday => wanted.Day == LengthOfMonth(day) ? wanted.AddDays(-2) : wanted.AddDays(1),
                _ => wanted,
            };
            return day == nearest;
        }
    }
}
