namespace OrderFlow.Jsonata.Functions;

/// <summary><c>picture := ( text | '[[' | ']]' | '[' component format? ( ',' minimum ( '-' maximum )? )? ']' )*</c></summary>
internal static class DateTimePictureReader
{
    private const string IntegerComponents = "YMDdFWwXxHhmsf";

    public static List<DateTimeMarker> Read(string picture)
    {
        var parts = new List<DateTimeMarker>();
        var (start, at) = (0, 0);
        while (at < picture.Length)
        {
            if (picture[at] != '[')
            {
                at++;
                continue;
            }

            AddLiteral(parts, picture[start..at]);
            if (at + 1 < picture.Length && picture[at + 1] == '[')
            {
                parts.Add(new() { Literal = "[" });
                start = at += 2;
                continue;
            }

            var end = picture.IndexOf(']', at);
            if (end < 0)
                throw new JsonataFailure("D3135");
            AddMarker(parts, string.Concat(picture[(at + 1)..end].Where(character => !WhiteSpace.Is(character))));
            start = at = end + 1;
        }

        AddLiteral(parts, picture[start..]);
        return parts;
    }

    private static void AddLiteral(List<DateTimeMarker> parts, string text)
    {
        if (text.Length > 0)
            parts.Add(new() { Literal = text.Replace("]]", "]", StringComparison.Ordinal) });
    }

    private static void AddMarker(List<DateTimeMarker> parts, string text)
    {
        var component = text.Length > 0 ? text[0] : '\0';
        var usual = Default(component);
        var comma = text.LastIndexOf(',');
        var (minimum, maximum) = comma < 0 ? (null, null) : Widths(text[(comma + 1)..]);
        var format = comma < 0 ? text[Math.Min(1, text.Length)..] : text[Math.Min(1, comma)..comma];
        var modifier = format.Length > 1 && "atco".Contains(format[^1], StringComparison.Ordinal) ? format[^1] : '\0';
        if (modifier != '\0')
            format = format[..^1];
        if (format.Length == 0)
            format = usual ?? throw new JsonataFailure("D3132", component == '\0' ? "" : component.ToString());

        var marker = new DateTimeMarker { Component = component, IsKnown = usual is not null, MaximumWidth = maximum, IsTraditional = modifier == 't' };
        if (format[0] is 'n' or 'N')
            marker = marker with { Names = NameCase(format) };
        else if (IntegerComponents.Contains(component, StringComparison.Ordinal))
            marker = WithInteger(marker, IntegerPicture.Parse(modifier == '\0' ? format : $"{format};{modifier}"), minimum, parts);
        if (component is 'Z' or 'z')
            marker = marker with { Integer = IntegerPicture.Parse(format) };
        parts.Add(marker);
    }

    private static DateTimeMarker WithInteger(DateTimeMarker marker, IntegerPicture picture, int? minimum, List<DateTimeMarker> parts)
    {
        if (picture.Style == IntegerStyle.Decimal && minimum > picture.Pattern.MandatoryDigits)
            picture = picture with { Pattern = picture.Pattern with { MandatoryDigits = minimum.Value } };
        int? yearDigits = null;
        if (marker.Component == 'Y')
        {
            var digits = (long)picture.Pattern.MandatoryDigits + picture.Pattern.OptionalDigits;
            yearDigits = marker.MaximumWidth ?? (picture.Style == IntegerStyle.Decimal && digits >= 2 ? (int)Math.Min(digits, int.MaxValue) : null);
            if (picture.Style == IntegerStyle.Decimal && marker.MaximumWidth is { } width)
                picture = picture with { Pattern = picture.Pattern with { MandatoryDigits = width } };
        }

        // Digits directly in front of digits can only be told apart by their number.
        if (parts is [.., { Integer: { } before, Component: not ('Z' or 'z') } previous])
            parts[^1] = previous with { Integer = before with { ParsedWidth = before.Pattern.MandatoryDigits } };
        return marker with { Integer = picture, YearDigits = yearDigits };
    }

    private static LetterCase NameCase(string format) =>
        format[0] == 'n' ? LetterCase.Lower : format.Length > 1 && format[1] == 'n' ? LetterCase.Title : LetterCase.Upper;

    private static (int? Minimum, int? Maximum) Widths(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? (Width(text), null) : (Width(text[..dash]), Width(text[(dash + 1)..]));
    }

    // What is no number, such as *, bounds nothing.
    private static int? Width(string text) => LeadingInteger.Parse(text) is >= 0 and var width ? (int)Math.Min(width, int.MaxValue) : null;

    private static string? Default(char component) => component switch
    {
        'Y' or 'M' or 'D' or 'd' or 'W' or 'w' or 'X' or 'x' or 'H' or 'h' or 'f' => "1",
        'F' or 'P' or 'C' or 'E' => "n",
        'm' or 's' => "01",
        'Z' or 'z' => "01:01",
        _ => null,
    };
}
