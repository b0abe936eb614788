using System.Text;
using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Prints the parts of a picture for one moment.</summary>
/// <param name="local">The moment, moved by the offset of the time zone.</param>
/// <param name="zone">The offset.</param>
/// <param name="run">The evaluation, whose budget bounds the text.</param>
internal sealed class DateTimeFormatter(Moment local, TimeZoneOffset zone, Run run)
{
    private static readonly IntegerPicture Minutes = IntegerPicture.Parse("00");

    public string Format(IReadOnlyList<DateTimeMarker> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(part.Literal ?? Format(part));
            run.CheckText(text.Length);
        }

        return text.ToString();
    }

    private string Format(DateTimeMarker part) => part.Component switch
    {
        'P' => LetterCasing.Of(local.Hour >= 12 ? "pm" : "am", part.Names == LetterCase.Upper ? LetterCase.Upper : LetterCase.Lower),
        'Z' or 'z' => Zone(part),
        'C' or 'E' => "ISO",
        _ => part.Integer is { } picture ? Integer(part, picture) : Name(part),
    };

    private string Integer(DateTimeMarker part, IntegerPicture picture)
    {
        run.CheckText(picture.Pattern.MandatoryDigits);
        var value = DateTimeComponents.Of(local, part.Component);
        if (part.YearDigits is { } digits)
            value %= Math.Pow(10, digits);
        return picture.Format(value);
    }

    private string Name(DateTimeMarker part)
    {
        if (!part.IsKnown)
            throw new JsonataFailure("D3132", part.Component.ToString());
        var value = (int)DateTimeComponents.Of(local, part.Component);
        var name = part.Component switch
        {
            'M' or 'x' => DateTimeNames.Months[value - 1],
            'F' => DateTimeNames.Days[value - 1],
            _ => throw new JsonataFailure("D3133", part.Component.ToString()),
        };
        var cased = LetterCasing.Of(name, part.Names ?? LetterCase.Lower);
        return part.MaximumWidth is { } width && cased.Length > width ? cased[..width] : cased;
    }

    private string Zone(DateTimeMarker part)
    {
        var picture = part.Integer!;
        var text = picture.Pattern.RegularDistance > 0 ? picture.Format(zone.Number) : picture.Pattern.MandatoryDigits switch
        {
            1 or 2 => picture.Format(zone.Hours) + (zone.Minutes == 0 ? "" : ":" + Minutes.Format(zone.Minutes)),
            3 or 4 => picture.Format(zone.Number),
            var digits => throw new JsonataFailure("D3134", digits),
        };
        if (zone.Number == 0 && part.IsTraditional)
            return "Z";
        return (part.Component == 'z' ? "GMT" : "") + (zone.Number >= 0 ? "+" : "") + text;
    }
}
