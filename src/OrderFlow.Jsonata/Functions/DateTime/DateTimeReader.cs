using System.Text;
using System.Text.RegularExpressions;

namespace OrderFlow.Jsonata.Functions;

/// <summary>
/// Reads a text by a picture. What the picture leaves out in front of its greatest component comes from the present moment,
/// what it leaves out behind its smallest is the first possible; between them nothing may be missing.
/// </summary>
internal sealed class DateTimeReader(IReadOnlyList<DateTimeMarker> parts, Moment now)
{
    private readonly Dictionary<char, double?> _values = [];

    /// <summary>What texts the parts read, a group for each.</summary>
    public static Regex Pattern(IReadOnlyList<DateTimeMarker> parts)
    {
        var pattern = new StringBuilder("^");
        foreach (var part in parts)
            pattern.Append('(').Append(part.Literal is { } literal ? Regex.Escape(literal) : DateTimeText.Pattern(part)).Append(')');
        return new(pattern.Append("\\z").ToString(), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    public double? Read(string text, Regex pattern)
    {
        var match = Match(pattern, text);
        if (!match.Success)
            return null;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Literal is null)
                _values[parts[i].Component] = DateTimeText.Read(parts[i], match.Groups[i + 1].Value);
        }

        return _values.Count == 0 ? null : Combine();
    }

    private static Match Match(Regex pattern, string text)
    {
        try
        {
            return pattern.Match(text);
        }
        catch (RegexMatchTimeoutException)
        {
            throw new JsonataFailure("U1001") { Text = "Expression evaluation timeout: Check for infinite loop" };
        }
    }

    private double? Combine()
    {
        // A day of the week alone says nothing of a date.
        if (Fits("Xxw", "YMDWd") || Fits("XW", "YMDxwd"))
            throw new JsonataFailure("D3136");
        var byDayOfYear = !Fits("YMD", "XxWwd") && Fits("Yd", "XMxWwD");
        var byHalfDay = !Fits("Hmsf", "Ph") && Fits("Phmsf", "H");
        // The day of the year is matched by the letter D in the order of components, as the reference implementation has it.
        Complete((byDayOfYear ? "YD" : "YMD") + (byHalfDay ? "Phmsf" : "Hmsf"));

        var hour = byHalfDay ? HourOfDay() : Value('H');
        var zone = IsGiven('Z') ? Value('Z') : IsGiven('z') ? Value('z') : 0;
        var millis = Date(byDayOfYear) + (((((hour * 60) + Value('m')) * 60) + Value('s')) * 1000) + Math.Truncate(Value('f'));
        return Moment.Of(millis)?.Millis - (zone * 60_000);
    }

    private double Date(bool byDayOfYear)
    {
        if (!byDayOfYear)
            return Moment.UtcOfShortYear(Value('Y'), Value('M') > 0 ? Value('M') : 1, Value('D'));
        // Days beyond the end come round to the start of the same year, as in the reference implementation.
        var day = Moment.Of(Moment.UtcOfShortYear(Value('Y'), 1, Value('d')));
        return day is { } known ? Moment.UtcOfShortYear(Value('Y'), known.Month, known.Day) : double.NaN;
    }

    private double HourOfDay() => (Value('h') == 12 ? 0 : Value('h')) + (Value('P') == 1 ? 12 : 0);

    private double Value(char component) => _values.GetValueOrDefault(component) ?? 0;

    /// <summary>Whether some of the wanted components are there and none of the others. Zero counts as not being there.</summary>
    private bool Fits(string wanted, string others) => wanted.Any(IsGiven) && !others.Any(IsGiven);

    private bool IsGiven(char component) => Value(component) is not 0 and not double.NaN;

    private void Complete(string components)
    {
        var (isStarted, isEnded) = (false, false);
        foreach (var component in components)
        {
            if (_values.GetValueOrDefault(component) is not null)
            {
                isStarted = true;
                if (isEnded)
                    throw new JsonataFailure("D3136");
            }
            else if (isStarted)
            {
                _values[component] = component is 'M' or 'D' ? 1 : 0;
                isEnded = true;
            }
            else
            {
                _values[component] = DateTimeComponents.Of(now, component);
            }
        }
    }
}
