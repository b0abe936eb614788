using System.Globalization;

namespace OrderFlow.Local.Console.Views;

/// <summary>Times and durations as people read them.</summary>
internal static class Moment
{
    public static string Iso(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static string Absolute(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.fff 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>How long ago (or ahead) it is; the script keeps it right.</summary>
    public static string Relative(DateTimeOffset moment, DateTimeOffset now)
    {
        var ago = now - moment;
        var distance = ago.Duration();
        var text = distance switch
        {
            { TotalSeconds: < 1 } => "now",
            { TotalMinutes: < 1 } => $"{(int)distance.TotalSeconds} s",
            { TotalHours: < 1 } => $"{(int)distance.TotalMinutes} min",
            { TotalDays: < 1 } => $"{(int)distance.TotalHours} h",
            _ => $"{(int)distance.TotalDays} d",
        };
        if (text == "now")
            return text;
        return ago < TimeSpan.Zero ? $"in {text}" : $"{text} ago";
    }

    public static string Duration(TimeSpan time) => time switch
    {
        { TotalMilliseconds: < 1_000 } => $"{Math.Max(0, time.TotalMilliseconds):0} ms",
        { TotalSeconds: < 60 } => $"{time.TotalSeconds:0.00} s",
        { TotalHours: < 1 } => $"{(int)time.TotalMinutes} min {time.Seconds} s",
        { TotalDays: < 1 } => $"{(int)time.TotalHours} h {time.Minutes} min",
        _ => $"{(int)time.TotalDays} d {time.Hours} h",
    };
}
