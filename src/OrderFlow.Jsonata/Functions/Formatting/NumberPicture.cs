namespace OrderFlow.Jsonata.Functions;

/// <summary>A picture such as <c>#,##0.00</c> that says how a number is printed.</summary>
/// <seealso href="https://www.w3.org/TR/xpath-functions-31/#func-format-number"/>
internal sealed class NumberPicture
{
    private readonly NumberLayout _positive;
    private readonly NumberLayout _negative;

    private NumberPicture(NumberLayout positive, NumberLayout negative)
    {
        _positive = positive;
        _negative = negative;
    }

    public static NumberPicture Parse(string text, NumberSymbols symbols)
    {
        var parts = symbols.Separator.Length > 0 || text.Length == 0 ? text.Split(symbols.Separator) : [.. text.Select(character => character.ToString())];
        if (parts.Length > 2)
            throw new JsonataFailure("D3080");
        var pictures = new List<SubPicture>(2);
        foreach (var part in parts)
            pictures.Add(new(part, symbols));
        foreach (var picture in pictures)
            SubPictureRules.Check(picture, symbols);
        var positive = new NumberLayout(pictures[0], symbols, "");
        return new(positive, pictures.Count == 1 ? new(pictures[0], symbols, symbols.Minus) : new(pictures[1], symbols, ""));
    }

    public string Format(double value) => (value >= 0 ? _positive : _negative).Format(value);
}
