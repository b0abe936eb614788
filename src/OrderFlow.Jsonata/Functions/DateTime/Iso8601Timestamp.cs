using System.Globalization;
using System.Text.RegularExpressions;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Timestamps such as <c>2018-03-27T17:22:06.123+02:00</c>, from the year alone up to all of it.</summary>
/// <seealso href="https://docs.jsonata.org/date-time-functions#tomillis"/>
internal static partial class Iso8601Timestamp
{
    /// <summary>The milliseconds since 1970, or nothing if the text is no timestamp.</summary>
    public static double? Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
            return null;
        var (year, month, day) = (Number(match, "year", 0), Number(match, "month", 1), Number(match, "day", 1));
        var (hour, minute, second) = (Number(match, "hour", 0), Number(match, "minute", 0), Number(match, "second", 0));
        var millis = Milliseconds(match.Groups["fraction"].ValueSpan);
        if (month is < 1 or > 12 || day is < 1 or > 31 || hour > 24 || (hour == 24 && minute + second + millis > 0))
            return null;
        var time = (((((hour * 60) + minute) * 60) + second) * 1000) + millis;
        return Moment.Utc(year, month, day) + time - (Offset(match.Groups["zone"].Value) * 60_000);
    }

    private static double Milliseconds(ReadOnlySpan<char> fraction)
    {
        var millis = 0;
        for (var i = 1; i <= 3; i++)
            millis = (millis * 10) + (i < fraction.Length ? fraction[i] - '0' : 0);
        return millis;
    }

    private static double Number(Match match, string name, double otherwise) =>
        match.Groups[name].Success ? double.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : otherwise;

    private static double Offset(string zone)
    {
        if (zone is "" or "Z")
            return 0;
        var digits = zone[1..].Replace(":", "", StringComparison.Ordinal);
        var minutes = (int.Parse(digits.AsSpan(0, 2), CultureInfo.InvariantCulture) * 60) + int.Parse(digits.AsSpan(2), CultureInfo.InvariantCulture);
        return zone[0] == '-' ? -minutes : minutes;
    }

    [GeneratedRegex(
        @"^(?<year>[0-9]{4})(-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?)?(Z|T(?<hour>[0-2][0-9]):(?<minute>[0-5][0-9]):(?<second>[0-5][0-9])(?<fraction>\.[0-9]+)?(?<zone>Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Form();
}
