namespace OrderFlow.EventBus.Schedules;

/// <summary>Turns what a clock on the wall shows into moments.</summary>
internal static class LocalTime
{
    /// <summary>The moment; the first of two when clocks go back, null for a time that they skip.</summary>
    public static DateTimeOffset? ToUtc(DateTime local, TimeZoneInfo zone)
    {
        if (zone.IsInvalidTime(local))
            return null;
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
