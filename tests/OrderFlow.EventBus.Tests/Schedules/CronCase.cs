using System.Globalization;
using OrderFlow.EventBus.Schedules;

namespace OrderFlow.EventBus.Tests.Schedules;

/// <summary>A cron expression and a moment, drawn by chance, and the next time found by trying minute after minute.</summary>
internal sealed class CronCase
{
    private const int DaysToWalk = 100;
    private readonly Random _random;
    private readonly DateTimeOffset _after;
    private readonly List<Func<DateTimeOffset, bool>> _conditions = [];
    private readonly string _expression;

    public CronCase(int seed)
    {
        _random = new Random(seed);
        _after = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(_random.Next(3 * 365 * 24 * 60)).AddSeconds(_random.Next(60));
        var minutes = Numbers(0, 59, moment => moment.Minute);
        var hours = Numbers(0, 23, moment => moment.Hour);
        var (ofMonth, ofWeek) = Days();
        _expression = $"cron({minutes} {hours} {ofMonth} {Numbers(1, 12, moment => moment.Month)} {ofWeek} *)";
    }

    public DateTimeOffset? Calculated()
    {
        var next = Schedule.Parse(_expression, ScheduleService.Rules).NextAfter(_after, DateTimeOffset.MinValue);
        return next <= _after.AddDays(DaysToWalk) ? next : null;
    }

    public DateTimeOffset? Walked()
    {
        var minute = new DateTimeOffset(_after.Year, _after.Month, _after.Day, _after.Hour, _after.Minute, 0, TimeSpan.Zero);
        for (minute = minute.AddMinutes(1); minute <= _after.AddDays(DaysToWalk); minute = minute.AddMinutes(1))
        {
            if (_conditions.TrueForAll(condition => condition(minute)))
                return minute;
        }

        return null;
    }

    public override string ToString() => $"{_expression} after {_after:O}";

    private string Numbers(int minimum, int maximum, Func<DateTimeOffset, int> part)
    {
        var first = _random.Next(minimum, maximum + 1);
        var last = _random.Next(first, maximum + 1);
        var step = _random.Next(1, 7);
        switch (_random.Next(5))
        {
            case 0:
                return "*";
            case 1:
                _conditions.Add(moment => part(moment) == first || part(moment) == last);
                return string.Create(CultureInfo.InvariantCulture, $"{first},{last}");
            case 2:
                _conditions.Add(moment => part(moment) >= first && part(moment) <= last);
                return string.Create(CultureInfo.InvariantCulture, $"{first}-{last}");
            case 3:
                _conditions.Add(moment => part(moment) >= first && (part(moment) - first) % step == 0);
                return string.Create(CultureInfo.InvariantCulture, $"{first}/{step}");
            default:
                _conditions.Add(moment => part(moment) >= first && part(moment) <= last && (part(moment) - first) % step == 0);
                return string.Create(CultureInfo.InvariantCulture, $"{first}-{last}/{step}");
        }
    }

    private (string OfMonth, string OfWeek) Days()
    {
        var weekday = _random.Next(1, 8);
        var nth = _random.Next(1, 6);
        switch (_random.Next(5))
        {
            case 0:
                return (Numbers(1, 31, moment => moment.Day), "?");
            case 1:
                return ("?", Numbers(1, 7, moment => (int)moment.DayOfWeek + 1));
            case 2:
                _conditions.Add(moment => moment.AddDays(1).Month != moment.Month);
                return ("L", "?");
            case 3:
                _conditions.Add(moment => (int)moment.DayOfWeek + 1 == weekday && moment.AddDays(7).Month != moment.Month);
                return ("?", string.Create(CultureInfo.InvariantCulture, $"{weekday}L"));
            default:
                _conditions.Add(moment => (int)moment.DayOfWeek + 1 == weekday
                    && moment.AddDays(-7 * (nth - 1)).Month == moment.Month && moment.AddDays(-7 * nth).Month != moment.Month);
                return ("?", string.Create(CultureInfo.InvariantCulture, $"{weekday}#{nth}"));
        }
    }
}
