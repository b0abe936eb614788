namespace OrderFlow.Jsonata.Functions;

/// <summary>The characters that mean something in a number picture.</summary>
/// <seealso href="https://www.w3.org/TR/xpath-functions-31/#defining-decimal-format"/>
internal sealed record NumberSymbols
{
    /// <summary>The symbols that apply when none are given.</summary>
    public static NumberSymbols Default { get; } = new();

    public string Decimal { get; init; } = ".";

    public string Grouping { get; init; } = ",";

    public string Exponent { get; init; } = "e";

    public string Minus { get; init; } = "-";

    public string Percent { get; init; } = "%";

    public string PerMille { get; init; } = "\u2030";

    public char Zero { get; init; } = '0';

    public string Digit { get; init; } = "#";

    public string Separator { get; init; } = ";";

    /// <summary>The symbols with those replaced that an object names.</summary>
    public static NumberSymbols Of(JsonataObject? options)
    {
        if (options is null)
            return Default;
        var defaults = Default;
        return new()
        {
            Decimal = Text("decimal-separator", defaults.Decimal),
            Grouping = Text("grouping-separator", defaults.Grouping),
            Exponent = Text("exponent-separator", defaults.Exponent),
            Minus = Text("minus-sign", defaults.Minus),
            Percent = Text("percent", defaults.Percent),
            PerMille = Text("per-mille", defaults.PerMille),
            Zero = Text("zero-digit", "0") is { Length: > 0 } zero ? zero[0] : '0',
            Digit = Text("digit", defaults.Digit),
            Separator = Text("pattern-separator", defaults.Separator),
        };

        string Text(string name, string otherwise) => options[name].IsString ? options[name].AsString() : otherwise;
    }

    public bool IsFamilyDigit(char character) => character >= Zero && character < Zero + 10;

    public bool IsDigit(char character) => IsFamilyDigit(character) || Is(character, Digit);

    /// <summary>Whether a character means something, rather than standing for itself.</summary>
    public bool IsActive(char character) =>
        IsDigit(character) || Is(character, Decimal) || Is(character, Exponent) || Is(character, Grouping) || Is(character, Separator);

    public static bool Is(char character, string symbol) => symbol.Length == 1 && symbol[0] == character;
}
