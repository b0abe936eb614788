using System.Globalization;
using System.Text;

namespace OrderFlow.Jsonata.Functions;

/// <summary>A picture that says how an integer is printed and read: <c>#,##0</c>, <c>A</c>, <c>I</c>, <c>Ww</c>, <c>1;o</c>.</summary>
/// <seealso href="https://www.w3.org/TR/xpath-functions-31/#func-format-integer"/>
internal sealed record IntegerPicture
{
    public IntegerStyle Style { get; init; }

    public LetterCase Case { get; init; }

    public bool IsOrdinal { get; init; }

    public DigitPattern Pattern { get; init; } = DigitPattern.Plain;

    /// <summary>How many digits to read, where another number follows without a text between.</summary>
    public int? ParsedWidth { get; init; }

    public static IntegerPicture Parse(string picture)
    {
        var semicolon = picture.LastIndexOf(';');
        var format = semicolon < 0 ? picture : picture[..semicolon];
        var isOrdinal = semicolon >= 0 && semicolon + 1 < picture.Length && picture[semicolon + 1] == 'o';
        var plain = new IntegerPicture { IsOrdinal = isOrdinal };
        return format switch
        {
            "A" => plain with { Style = IntegerStyle.Letters, Case = LetterCase.Upper },
            "a" => plain with { Style = IntegerStyle.Letters },
            "I" => plain with { Style = IntegerStyle.Roman, Case = LetterCase.Upper },
            "i" => plain with { Style = IntegerStyle.Roman },
            "W" => plain with { Style = IntegerStyle.Words, Case = LetterCase.Upper },
            "Ww" => plain with { Style = IntegerStyle.Words, Case = LetterCase.Title },
            "w" => plain with { Style = IntegerStyle.Words },
            _ => plain with { Pattern = DigitPattern.Parse(format) },
        };
    }

    public string Format(double value)
    {
        var magnitude = Math.Abs(value);
        var text = Style switch
        {
            IntegerStyle.Letters => Letters.Format(magnitude, Case == LetterCase.Upper ? 'A' : 'a'),
            IntegerStyle.Roman => Cased(RomanNumerals.Format(magnitude)),
            IntegerStyle.Words => Cased(NumberWords.Format(magnitude, IsOrdinal)),
            _ => FormatDigits(magnitude),
        };
        return value < 0 ? "-" + text : text;
    }

    /// <summary>The number that a text stands for.</summary>
    public double Parser(string text) => Style switch
    {
        IntegerStyle.Letters => Letters.Parse(text, Case == LetterCase.Upper ? 'A' : 'a'),
        IntegerStyle.Roman => RomanNumerals.Parse(text.ToUpperInvariant()),
        IntegerStyle.Words => NumberWords.Parse(text.ToLowerInvariant()),
        _ => ParseDigits(text),
    };

    /// <summary>A pattern for the texts that this picture reads.</summary>
    public string ToRegex() => Style switch
    {
        IntegerStyle.Letters => Case == LetterCase.Upper ? "[A-Z]+" : "[a-z]+",
        IntegerStyle.Roman => Case == LetterCase.Upper ? "[MDCLXVI]+" : "[mdclxvi]+",
        IntegerStyle.Words => NumberWords.Regex,
        _ => "[0-9]" + (ParsedWidth is { } width ? $"{{{width}}}" : "+") + (IsOrdinal ? "(?:th|st|nd|rd)" : ""),
    };

    private string Cased(string text) => Case switch
    {
        LetterCase.Upper => text.ToUpperInvariant(),
        LetterCase.Lower => text.ToLowerInvariant(),
        _ => text,
    };

    private string FormatDigits(double magnitude)
    {
        var text = Pattern.Group(Pattern.Localize(JsonNumber.ToText(magnitude).PadLeft(Pattern.MandatoryDigits, '0')));
        return IsOrdinal ? text + Suffix(text) : text;
    }

    private static string Suffix(string text)
    {
        if (text.Length > 1 && text[^2] == '1')
            return "th";
        return text[^1] switch
        {
            '1' => "st",
            '2' => "nd",
            '3' => "rd",
            _ => "th",
        };
    }

    private double ParseDigits(string text)
    {
        var digits = IsOrdinal && text.Length >= 2 ? text[..^2] : text;
        foreach (var separator in Pattern.Separators)
            digits = digits.Replace(separator.Text, "", StringComparison.Ordinal);
        var number = new StringBuilder();
        foreach (var character in digits)
        {
            var digit = (char)(character - Pattern.Zero + '0');
            if (!char.IsAsciiDigit(digit) && !(number.Length == 0 && character is '-' or '+'))
                break;
            number.Append(char.IsAsciiDigit(digit) ? digit : character);
        }

        return double.TryParse(number.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : double.NaN;
    }
}
