namespace OrderFlow.Jsonata.Functions;

/// <summary>What a number picture must not contain. Of several errors the last one counts, as in the reference implementation.</summary>
/// <seealso href="https://www.w3.org/TR/xpath-functions-31/#syntax-of-picture-string"/>
internal static class SubPictureRules
{
    public static void Check(SubPicture picture, NumberSymbols symbols)
    {
        string? error = null;
        foreach (var (code, isBroken) in Rules(picture, symbols))
            error = isBroken ? code : error;
        if (error is not null)
            throw new JsonataFailure(error);
    }

    private static IEnumerable<(string Code, bool IsBroken)> Rules(SubPicture picture, NumberSymbols symbols)
    {
        var text = picture.Text;
        var point = Index(text, symbols.Decimal);
        var (percent, perMille) = (Index(text, symbols.Percent) >= 0, Index(text, symbols.PerMille) >= 0);
        yield return ("D3081", OccursAgain(text, symbols.Decimal));
        yield return ("D3082", OccursAgain(text, symbols.Percent));
        yield return ("D3083", OccursAgain(text, symbols.PerMille));
        yield return ("D3084", percent && perMille);
        yield return ("D3085", !picture.Mantissa.Any(symbols.IsDigit));
        yield return ("D3086", !picture.Active.All(symbols.IsActive));
        yield return ("D3087", point >= 0 && (IsGrouping(text, point - 1, symbols) || IsGrouping(text, point + 1, symbols)));
        yield return ("D3088", point < 0 && IsGrouping(picture.Integer, picture.Integer.Length - 1, symbols));
        yield return ("D3089", Index(text, symbols.Grouping + symbols.Grouping) >= 0);
        var optional = Index(picture.Integer, symbols.Digit);
        yield return ("D3090", optional >= 0 && picture.Integer[..optional].Any(symbols.IsFamilyDigit));
        optional = picture.Fraction.LastIndexOf(symbols.Digit, StringComparison.Ordinal);
        yield return ("D3091", optional >= 0 && picture.Fraction[optional..].Any(symbols.IsFamilyDigit));
        yield return ("D3092", picture.Exponent is { Length: > 0 } && (percent || perMille));
        yield return ("D3093", picture.Exponent is { } exponent && (exponent.Length == 0 || !exponent.All(symbols.IsFamilyDigit)));
    }

    private static int Index(string text, string symbol) => text.IndexOf(symbol, StringComparison.Ordinal);

    private static bool OccursAgain(string text, string symbol) => Index(text, symbol) != text.LastIndexOf(symbol, StringComparison.Ordinal);

    private static bool IsGrouping(string text, int at, NumberSymbols symbols) =>
        at >= 0 && at < text.Length && NumberSymbols.Is(text[at], symbols.Grouping);
}
