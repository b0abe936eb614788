using System.Globalization;

namespace OrderFlow.EventBus.Schedules;

/// <summary>Once, at a local time.</summary>
internal sealed class AtSchedule : Schedule
{
    private readonly DateTimeOffset _moment;

    private AtSchedule(string expression, DateTimeOffset moment)
        : base(expression) => _moment = moment;

    /// <summary>Reads <c>yyyy-mm-ddThh:mm:ss</c>.</summary>
    public static AtSchedule? TryParse(string expression, string content, TimeZoneInfo zone)
    {
        if (!DateTime.TryParseExact(content, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return null;
        // A time that the clocks skip is told with the offset from before the change.
        return new AtSchedule(expression, LocalTime.ToUtc(local, zone) ?? new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime());
    }

    public override DateTimeOffset? NextAfter(DateTimeOffset after, DateTimeOffset start) =>
        _moment > after && _moment >= start ? _moment : null;
}
