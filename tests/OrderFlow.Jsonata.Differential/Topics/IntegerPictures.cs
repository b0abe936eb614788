namespace OrderFlow.Jsonata.Differential.Topics;

/// <summary>Integers printed and read by pictures with regular separators: the library puts irregular ones between digits only.</summary>
internal sealed class IntegerPictures(Random random)
{
    private static readonly string[] Pictures =
    [
        "A", "a", "I", "i", "W", "w", "Ww", "1", "0", "000", "#0", "#,##0", "0,000", "000,000", "#,###,##0", "٠٠٠", "#,٠", "０", "AA", "wW", "", "#", "o", "α", "0٠", "9", "1;c", "#,#0",
    ];

    private static readonly string[] Words =
    [
        "one", "two", "twelve", "twenty", "ninety", "hundred", "thousand", "million", "trillion", "and", " ", ", ", "-", " and ", "first", "twentieth", "zero", "xyz", "Three",
    ];

    private readonly Choices _choices = new(random);

    public Question Next()
    {
        var picture = Choices.Literal(_choices.Of(Pictures) + _choices.Of("", "", ";o", ";c", ";"));
        return new(
            _choices.Number(0, 3) switch
            {
                0 => $"$parseInteger({Choices.Literal(Text())}, {picture})",
                1 => $"$parseInteger($formatInteger({_choices.Number(0, 1_000_000)}, {picture}), {picture})",
                _ => $"$formatInteger({Integer()}, {picture})",
            },
            default,
            default);
    }

    private string Integer() => _choices.Number(0, 3) switch
    {
        0 => Choices.Text(_choices.Number(-20, 130)),
        1 => Choices.Text(_choices.Number(-50_000, 50_000) / 10.0),
        2 => Choices.Text(Math.Floor(_choices.Fraction() * Math.Pow(10, _choices.Number(1, 6)))),
        _ => _choices.Of("1000", "1001", "1100", "111", "112", "1000000", "-0", "0", "4999", "100000"),
    };

    private string Text() => _choices.Number(0, 2) switch
    {
        0 => _choices.Several(0, 6, "1", "2", "0", "9", ",", ".", "-", "+", " ", "a", "th", "st"),
        1 => _choices.Several(1, 8, Words),
        _ => _choices.Several(0, 6, "M", "D", "C", "L", "X", "V", "I", "m", "c", "x", "i", "Z", "a"),
    };
}
