using System.Text;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Prints the parts of a picture for one moment.</summary>
internal sealed class DateTimeFormatter
{
    private readonly DateTimeOffset _local;
    private readonly int _hours;
    private readonly int _minutes;

    public DateTimeFormatter(DateTimeOffset moment, int zone)
    {
        _hours = (int)Math.Floor(zone / 100.0);
        _minutes = zone % 100;
        _local = Moment.Of(moment.ToUnixTimeMilliseconds() + (((60.0 * _hours) + _minutes) * 60_000));
    }

    public string Format(IReadOnlyList<DateTimeMarker> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
            text.Append(part.Literal ?? Format(part));
        return text.ToString();
    }

    private string Format(DateTimeMarker part) => part.Component switch
    {
        'P' => Cased(_local.Hour >= 12 ? "pm" : "am", part.Names == LetterCase.Upper ? LetterCase.Upper : LetterCase.Lower),
        'Z' or 'z' => Zone(part),
        'C' or 'E' => "ISO",
        _ => part.Names is { } names && part.Component != 'f' ? Name(part, names) : Integer(part),
    };

    private string Integer(DateTimeMarker part)
    {
        var value = DateTimeComponents.Of(_local, part.Component);
        if (part.YearDigits is { } digits)
            value %= Math.Pow(10, digits);
        return part.Integer!.Format(value);
    }

    private string Name(DateTimeMarker part, LetterCase names)
    {
        var value = (int)DateTimeComponents.Of(_local, part.Component);
        var name = part.Component switch
        {
            'M' or 'x' => DateTimeNames.Months[value - 1],
            'F' => DateTimeNames.Days[value - 1],
            _ => throw new JsonataFailure("D3133", part.Component.ToString()),
        };
        var cased = Cased(name, names);
        return part.MaximumWidth is { } width && cased.Length > width ? cased[..width] : cased;
    }

    private string Zone(DateTimeMarker part)
    {
        var offset = (_hours * 100) + _minutes;
        if (offset == 0 && part.IsTraditional)
            return "Z";
        var picture = part.Integer!;
        var text = picture.Pattern.RegularDistance > 0 ? picture.Format(offset) : picture.Pattern.MandatoryDigits switch
        {
            1 or 2 => picture.Format(_hours) + (_minutes == 0 ? "" : ":" + IntegerPicture.Parse("00").Format(_minutes)),
            3 or 4 => picture.Format(offset),
            var digits => throw new JsonataFailure("D3134", digits),
        };
        return (part.Component == 'z' ? "GMT" : "") + (offset >= 0 ? "+" : "") + text;
    }

    private static string Cased(string name, LetterCase letters) => letters switch
    {
        LetterCase.Upper => name.ToUpperInvariant(),
        LetterCase.Lower => name.ToLowerInvariant(),
        _ => name,
    };
}
