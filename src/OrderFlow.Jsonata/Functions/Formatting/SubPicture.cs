namespace OrderFlow.Jsonata.Functions;

/// <summary>Half of a number picture: for positive or for negative numbers.</summary>
/// <seealso href="https://www.w3.org/TR/xpath-functions-31/#syntax-of-picture-string"/>
internal sealed class SubPicture
{
    public SubPicture(string text, NumberSymbols symbols)
    {
        Text = text;
        var first = 0;
        while (first < text.Length && !Counts(text[first], symbols))
            first++;
        var last = text.Length - 1;
        while (last >= 0 && !Counts(text[last], symbols))
            last--;
        // Without any such character neither end has one; then all of it is the active part.
        Prefix = first < text.Length ? text[..first] : "";
        Suffix = last >= 0 ? text[(last + 1)..] : "";
        Active = text[Prefix.Length..(text.Length - Suffix.Length)];
        Split(symbols);
    }

    public string Text { get; }

    public string Prefix { get; }

    public string Suffix { get; }

    public string Active { get; }

    public string Mantissa { get; private set; } = "";

    public string? Exponent { get; private set; }

    public string Integer { get; private set; } = "";

    public string Fraction { get; private set; } = "";

    private static bool Counts(char character, NumberSymbols symbols) =>
        symbols.IsActive(character) && !NumberSymbols.Is(character, symbols.Exponent);

    private void Split(NumberSymbols symbols)
    {
        var exponent = Text.IndexOf(symbols.Exponent, Prefix.Length, StringComparison.Ordinal);
        if (exponent < 0 || exponent > Text.Length - Suffix.Length)
        {
            Mantissa = Active;
        }
        else
        {
            // The position counts from the start of the text, as the reference implementation has it.
            Mantissa = Active[..Math.Min(exponent, Active.Length)];
            Exponent = Active[Math.Min(exponent + 1, Active.Length)..];
        }

        var point = Mantissa.IndexOf(symbols.Decimal, StringComparison.Ordinal);
        Integer = point < 0 ? Mantissa : Mantissa[..point];
        Fraction = point < 0 ? Suffix : Mantissa[Math.Min(point + 1, Mantissa.Length)..];
    }
}
