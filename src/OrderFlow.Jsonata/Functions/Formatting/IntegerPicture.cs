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

    /// <summary>The picture of a numbering sequence.</summary>
    private string? Sequence { get; init; }

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
            _ when DigitPattern.Parse(format) is { } pattern => plain with { Pattern = pattern },
            _ => plain with { Style = IntegerStyle.Sequence, Sequence = format },
        };
    }

    public string Format(double value)
    {
        var magnitude = Math.Abs(value);
        var text = Style switch
        {
            IntegerStyle.Letters => Letters.Format(magnitude, Case == LetterCase.Upper ? 'A' : 'a'),
            IntegerStyle.Roman => LetterCasing.Of(RomanNumerals.Format(magnitude), Case),
            IntegerStyle.Words => LetterCasing.Of(NumberWords.Format(magnitude, IsOrdinal), Case),
            IntegerStyle.Sequence => throw NotSupported(),
            _ => FormatDigits(magnitude),
        };
        return value < 0 ? "-" + text : text;
    }

    /// <summary>The number that a text stands for.</summary>
    public double Read(string text) => Style switch
    {
        IntegerStyle.Letters => Letters.Parse(text, Case == LetterCase.Upper ? 'A' : 'a'),
        IntegerStyle.Roman => RomanNumerals.Parse(Case == LetterCase.Upper ? text : text.ToUpperInvariant()),
        IntegerStyle.Words => NumberWords.Parse(text.ToLowerInvariant()),
        IntegerStyle.Sequence => throw NotSupported(),
        _ => ReadDigits(text),
    };

    /// <summary>A pattern for the texts that this picture reads.</summary>
    public string ToRegex() => Style switch
    {
        IntegerStyle.Letters => Case == LetterCase.Upper ? "[A-Z]+" : "[a-z]+",
        IntegerStyle.Roman => Case == LetterCase.Upper ? "[MDCLXVI]+" : "[mdclxvi]+",
        IntegerStyle.Words => NumberWords.Regex,
        IntegerStyle.Sequence => throw NotSupported(),
        _ => "[0-9]" + (ParsedWidth is { } width ? $"{{{width}}}" : "+") + (IsOrdinal ? "(?:th|st|nd|rd)" : ""),
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

    private double ReadDigits(string text)
    {
        var digits = IsOrdinal ? text[..Math.Max(0, text.Length - 2)] : text;
        var sign = digits.StartsWith('-') ? "-" : "";
        digits = digits[sign.Length..];
        foreach (var separator in Pattern.Separators)
            digits = digits.Replace(separator.Text, "", StringComparison.Ordinal);
        // Commas are left out wherever the separators are regular.
        if (Pattern.RegularDistance > 0)
            digits = digits.Replace(",", "", StringComparison.Ordinal);
        return LeadingInteger.Parse(sign + (Pattern.Zero == '0' ? digits : Pattern.Delocalize(digits)));
    }

    private JsonataFailure NotSupported() => new("D3130", Sequence);
}
