using System.Globalization;
using System.Text.RegularExpressions;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Timestamps such as <c>2018-03-27T17:22:06.123+02:00</c>, from the year alone up to all of it.</summary>
/// <seealso href="https://docs.jsonata.org/date-time-functions#tomillis"/>
internal static partial class Iso8601Timestamp
{
    private const string Complete = "0000-00-00T00:00:00.000Z";

    /// <summary>The milliseconds since 1970, or nothing if the text is no timestamp.</summary>
    public static double? Parse(string text)
    {
        if (IsComplete(text))
            return Millis(Read(text, 0, 4), Read(text, 5, 2), Read(text, 8, 2), Read(text, 11, 2), Read(text, 14, 2), Read(text, 17, 2), Read(text, 20, 3));
        var match = Form().Match(text);
        if (!match.Success)
            return null;
        var (year, month, day) = (Number(match, "year", 0), Number(match, "month", 1), Number(match, "day", 1));
        var (hour, minute, second) = (Number(match, "hour", 0), Number(match, "minute", 0), Number(match, "second", 0));
        var millis = Milliseconds(match.Groups["fraction"].ValueSpan);
        return Millis(year, month, day, hour, minute, second, millis) - (Offset(match.Groups["zone"].Value) * 60_000);
    }

    /// <summary>Whether a text is of the form that <see cref="Format"/> prints, which is that of most.</summary>
    private static bool IsComplete(ReadOnlySpan<char> text)
    {
        if (text.Length != Complete.Length)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (Complete[i] == '0' ? !char.IsAsciiDigit(text[i]) : text[i] != Complete[i])
                return false;
        }

        return text[11] <= '2' && text[14] <= '5' && text[17] <= '5';
    }

    private static int Read(string text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
            number = (number * 10) + text[i] - '0';
        return number;
    }

    private static double? Millis(double year, double month, double day, double hour, double minute, double second, double millis)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31 || hour > 24 || (hour == 24 && minute + second + millis > 0))
            return null;
        var time = (((((hour * 60) + minute) * 60) + second) * 1000) + millis;
        return Moment.Utc(year, month, day) + time;
    }

    /// <summary>Prints a moment of a year of four digits: <c>2018-03-27T17:22:06.123Z</c>.</summary>
    public static string Format(Moment moment) => string.Create(Complete.Length, moment, static (text, moment) =>
    {
        Complete.CopyTo(text);
        Write(moment.Year, text[..4]);
        Write(moment.Month, text[5..7]);
        Write(moment.Day, text[8..10]);
        Write(moment.Hour, text[11..13]);
        Write(moment.Minute, text[14..16]);
        Write(moment.Second, text[17..19]);
        Write(moment.Millisecond, text[20..23]);
    });

    private static void Write(int number, Span<char> digits)
    {
        for (var i = digits.Length - 1; i >= 0; i--, number /= 10)
            digits[i] = (char)('0' + (number % 10));
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
