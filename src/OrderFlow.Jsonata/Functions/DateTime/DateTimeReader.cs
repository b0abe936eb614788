using System.Text;
using System.Text.RegularExpressions;

namespace OrderFlow.Jsonata.Functions;

/// <summary>
/// Reads a text by a picture. What the picture leaves out in front of its greatest component comes from the present moment,
/// what it leaves out behind its smallest is the first possible; between them nothing may be missing.
/// </summary>
internal sealed class DateTimeReader(IReadOnlyList<DateTimeMarker> parts, DateTimeOffset now)
{
    private readonly Dictionary<char, double> _values = [];

    public double? Read(string text)
    {
        var components = new List<DateTimeMarker>();
        var pattern = new StringBuilder("^");
        foreach (var part in parts)
        {
            pattern.Append('(').Append(part.Literal is { } literal ? Regex.Escape(literal) : DateTimeText.Pattern(part)).Append(')');
            components.Add(part);
        }

        var match = Match(pattern.Append("\\z").ToString(), text);
        if (!match.Success)
            return null;
        for (var i = 0; i < components.Count; i++)
        {
            if (components[i].Literal is null && DateTimeText.Read(components[i], match.Groups[i + 1].Value) is { } value)
                _values[components[i].Component] = value;
        }

        return _values.Count == 0 ? null : Combine();
    }

    private static Match Match(string pattern, string text)
    {
        try
        {
            return Regex.Match(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (RegexMatchTimeoutException)
        {
            throw new JsonataFailure("U1001") { Text = "Expression evaluation timeout: Check for infinite loop" };
        }
    }

    private double? Combine()
    {
        var byWeek = Fits("XxwF", "YMDWd") || Fits("XWF", "YMDxwd");
        var byDayOfYear = !Fits("YMD", "XxWwd") && Fits("Yd", "XMxWwD");
        var byHalfDay = !Fits("Hmsf", "Ph") && Fits("Phmsf", "H");
        if (byWeek)
            throw new JsonataFailure("D3136");
        // The day of the year is matched by the letter D in the order of components, as the reference implementation has it.
        Complete((byDayOfYear ? "YD" : "YMD") + (byHalfDay ? "Phmsf" : "Hmsf"));

        var date = byDayOfYear
            ? Moment.Millis(Value('Y'), 1, Value('d'))
            : Moment.Millis(Value('Y'), Math.Max(Value('M'), 1), Value('D'));
        var hour = byHalfDay ? (Value('h') % 12) + (Value('P') == 1 ? 12 : 0) : Value('H');
        var zone = Value('Z') != 0 ? Value('Z') : Value('z');
        var millis = date + (((((hour * 60) + Value('m') - zone) * 60) + Value('s')) * 1000) + Math.Truncate(Value('f'));
        return double.IsNaN(millis) ? null : millis;
    }

    private double Value(char component) => _values.GetValueOrDefault(component);

    /// <summary>Whether some of the wanted components are there and none of the others. Zero counts as not being there.</summary>
    private bool Fits(string wanted, string others) => wanted.Any(IsGiven) && !others.Any(IsGiven);

    private bool IsGiven(char component) => Value(component) is not 0 and not double.NaN;

    private void Complete(string components)
    {
        var (isStarted, isEnded) = (false, false);
        foreach (var component in components)
        {
            if (_values.ContainsKey(component))
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
