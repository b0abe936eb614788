namespace OrderFlow.Jsonata.Differential.Topics;

/// <summary>Numbers printed by pictures, right ones and wrong ones. Fractions have no separators, and separators no numbers too short for them: there the library follows XPath.</summary>
internal sealed class NumberPictures(Random random)
{
    private readonly Choices _choices = new(random);

    public Question Next()
    {
        var picture = SubPicture() + (_choices.OneIn(5) ? ";" + SubPicture() : "") + (_choices.OneIn(50) ? ";" : "");
        return new($"$formatNumber({Number()}, {Choices.Literal(picture)}{(_choices.OneIn(3) ? ", " + Options() : "")})", default, default);
    }

    private string SubPicture() =>
        _choices.Of("", "", "$", "(", "-", "a ", "e", "%", "\u2030", "EUR ")
        + _choices.Of("#", "0", "00", "#0", "##0", "#,##0", "#,###", "0,000", "", "#0#", "0#", "#,#,#", "9", "#9", "000000", "#,,0", "0,")
        + _choices.Of("", "", ".", ".0", ".00", ".#", ".##", ".0#", ".#0", ".######", ".0.0", ".000000", ",.0", ".,0")
        + _choices.Of("", "", "", "e0", "e00", "e", "e#", "e0e0", "E0", "e-0")
        + _choices.Of("", "", "%", "\u2030", ")", " units", "e", "x0", "%%", "%\u2030");

    private string Options()
    {
        var options = new List<string>();
        Add("decimal-separator", ",", "!");
        Add("grouping-separator", ".", " ", "::");
        Add("exponent-separator", "E", "x", "");
        Add("minus-sign", "\u2212", "minus ");
        Add("percent", "p", "");
        Add("per-mille", "m", "");
        Add("digit", "@", "?");
        Add("pattern-separator", "|", ":");
        Add("zero-digit", "\u0660", "\uff10", "a");
        return $"{{{string.Join(", ", options)}}}";

        void Add(string name, params string[] values)
        {
            if (_choices.OneIn(4))
                options.Add($"'{name}': {Choices.Literal(_choices.Of(values))}");
        }
    }

    private string Number() => _choices.Number(0, 3) switch
    {
        0 => Choices.Text(_choices.Number(-20, 20)),
        1 => Choices.Text(_choices.Number(-99_999, 99_999) / 1000.0),
        2 => Choices.Text((_choices.Fraction() - 0.5) * Math.Pow(10, _choices.Number(-6, 12))),
        _ => _choices.Of("0", "-0", "0.5", "1.5", "2.5", "0.15", "1e15", "1e-7", "-1e-7", "1e20", "1.005", "0.999", "99.5", "999.95", "10", "100"),
    };
}
