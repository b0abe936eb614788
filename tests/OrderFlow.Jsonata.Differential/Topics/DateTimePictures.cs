namespace OrderFlow.Jsonata.Differential.Topics;

/// <summary>Moments of all times printed by pictures, right ones and wrong ones, in time zones that can be read.</summary>
internal sealed class DateTimePictures(Random random)
{
    private readonly Choices _choices = new(random);

    public Question Next()
    {
        var picture = string.Concat(Enumerable.Range(0, _choices.Number(1, 4)).Select(_ => Literal() + Marker())) + Literal();
        var arguments = _choices.OneIn(20) ? "" : $", {Choices.Literal(picture)}{Zone()}";
        return new($"$fromMillis({Millis()}{arguments})", default, default);
    }

    private string Zone() => _choices.OneIn(3) ? ", " + _choices.Of("'+0530'", "'-0330'", "'0000'", "'+1400'", "'-1200'", "'+5'", "'-1'", "'+01 00'") : "";

    private string Literal() => _choices.Of("", "", "-", "/", " ", ":", "T", "[[", "]]", " of ", "\u00e9");

    private string Marker() =>
        "[" + _choices.Of("Y", "M", "D", "d", "F", "W", "w", "X", "x", "H", "h", "P", "m", "s", "f", "Z", "z", "C", "E")
        + _choices.Of("", "", "", "1", "0", "01", "001", "0001", "#0", "9", "n", "N", "Nn", "i", "I", "w", "W", "Ww", "a", "A", "1o", "wo", "01:01", "01:01t", "0101", "0t", "#,##0", "00000", "\u0660", "q", "#")
        + _choices.Of("", "", "", ",2", ",3", ",4", ",2-2", ",*-2", ",*-3", ",3-3", ",*", ",10-12", " ") + "]";

    private string Millis() => _choices.Number(0, 4) switch
    {
        0 => Choices.Text(Math.Floor((_choices.Fraction() - 0.5) * 8e12)),
        1 => Choices.Text(Math.Floor((_choices.Fraction() - 0.5) * 1.6e16)),
        2 => Choices.Text((_choices.Number(-40_000, 40_000) * 86_400_000.0) + _choices.Number(0, 1)),
        3 => Choices.Text(-62_135_596_800_000 + (_choices.Number(-4000, 40_000) * 86_400_000.0)),
        _ => _choices.Of("0", "-1", "1.5", "-1.5", "0.9", "-0.9", "8.6e15", "253402300799999", "253402300800000"),
    };
}
