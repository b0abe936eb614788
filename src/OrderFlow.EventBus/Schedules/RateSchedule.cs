using System.Globalization;

namespace OrderFlow.EventBus.Schedules;

/// <summary>Every so many minutes, hours or days from the start on.</summary>
internal sealed class RateSchedule : Schedule
{
    private readonly TimeSpan _interval;

    private RateSchedule(string expression, TimeSpan interval)
        : base(expression) => _interval = interval;

    /// <summary>Reads <c>value unit</c>.</summary>
    public static RateSchedule? TryParse(string expression, string content, ScheduleService service)
    {
        var parts = content.Split(' ');
        if (parts.Length != 2
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            || value == 0)
        {
            return null;
        }

        var isPlural = parts[1].EndsWith('s');
        // Rules insist on grammar, the Scheduler does not.
        if (service == ScheduleService.Rules && isPlural == (value == 1))
            return null;
        TimeSpan? unit = parts[1] switch
        {
            "minute" or "minutes" => TimeSpan.FromMinutes(1),
            "hour" or "hours" => TimeSpan.FromHours(1),
            "day" or "days" => TimeSpan.FromDays(1),
            _ => null,
        };
        return unit is { } known && value <= TimeSpan.MaxValue.Ticks / known.Ticks ? new RateSchedule(expression, known * value) : null;
    }

    public override DateTimeOffset? NextAfter(DateTimeOffset after, DateTimeOffset start)
    {
        var passed = after < start ? 0 : ((after - start).Ticks / _interval.Ticks) + 1;
        var ticks = (Int128)start.UtcTicks + ((Int128)passed * _interval.Ticks);
        return ticks <= DateTimeOffset.MaxValue.UtcTicks ? new DateTimeOffset((long)ticks, TimeSpan.Zero) : null;
    }
}
