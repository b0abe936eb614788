namespace OrderFlow.Jsonata.Differential.Topics;

/// <summary>Functions of numbers. <c>$power</c> is left out, whose last digit may differ.</summary>
internal sealed class NumberFunctions(Random random)
{
    private static readonly string[] Texts =
    [
        "", "0", "-0", "+1", " 1", "1.", ".5", "1e5", "1E+5", "1e400", "0x", "0x1F", "-0x1", "0b101", "0b2", "0o17", "0o8", "00012", "1_000", "Infinity", "12abc", "0x1F ", " 0b1", "1e23", "5e-324", "2e-324",
        "9007199254740993", "123456789012345678901234567890",
    ];

    private readonly Choices _choices = new(random);

    public Question Next() => new(
        _choices.Number(0, 5) switch
        {
            0 => $"$round({Number()}{_choices.Optional($", {_choices.Number(-12, 12)}")})",
            1 => $"$formatBase({Number()}, {_choices.Of("2", "8", "16", "36", "3", "7", "10", "1", "37", "2.5", "35.5")})",
            2 => $"$number({Choices.Literal(_choices.Of(Texts))})",
            3 => $"$string({Number()} {_choices.Of("*", "+", "/", "-")} {Number()})",
            4 => $"${_choices.Of("sum", "max", "min", "average")}([{Number()}, {Number()}, {Number()}])",
            _ => $"${_choices.Of("floor", "ceil", "abs", "sqrt", "string", "number", "boolean")}({Number()})",
        },
        default,
        default);

    private string Number() => _choices.Number(0, 4) switch
    {
        0 => Choices.Text(_choices.Number(-40, 40) / 2.0),
        1 => Choices.Text(_choices.Number(-99_999_999, 99_999_999) / 1e4),
        2 => Choices.Text(_choices.Fraction() * Math.Pow(10, _choices.Number(-12, 25))),
        3 => $"({_choices.Number(-99, 99)} / {_choices.Of("3", "7", "9", "16")})",
        _ => _choices.Of("1e21", "1e-7", "5e-324", "9007199254740993", "1e20", "0.1", "1.005", "2.675", "-0", "82567549543455.25", "289584500715136.5"),
    };
}
