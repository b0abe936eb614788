namespace OrderFlow.Jsonata.Differential.Topics;

/// <summary>Functions of strings, with letters whose case is special, astral characters and halves of them.</summary>
internal sealed class StringFunctions(Random random)
{
    private static readonly string[] Characters =
    [
        "a", "b", "c", " ", "  ", "\t", "\n", "\u00a0", "\ufeff", "\u00e9", "\u00df", "\u0130", "\u0131", "\u03a3", "\u03c2", "\u03c3", "\ufb01", "\U0001F600", "\ud83d", "\ude00",
        "0", "1", "-", ".", ",", "$", "%", "\"", "\\", "/", "\0", "\u1fb3", "\u0587", "\u01c4", "A", "Z", "I", "\u0345", "\u0390", "\u0300", "\u24b6",
    ];

    private static readonly string[] Escapes =
    [
        "a", "%20", "%", "%2", "%zz", "%C3%A9", "%C3", "%E2%82%AC", "%F0%9F%98%80", "%ED%A0%80", "%F4%90%80%80", "%C0%80", "%80", "%FF", "%2F", "%3f", "%23", "%00", "+", "%e2%82", "%41",
    ];

    private readonly Choices _choices = new(random);

    public Question Next()
    {
        var text = Text();
        var literal = Choices.Literal(text);
        return new(
            _choices.Number(0, 11) switch
            {
                0 => $"$substring({literal}, {Number()}{_choices.Optional(", " + Number())})",
                1 => $"${_choices.Of("substringBefore", "substringAfter", "contains")}({literal}, {Choices.Literal(Part(text))})",
                2 => $"$pad({literal}, {Number()}{_choices.Optional(", " + Choices.Literal(Text()))})",
                3 => $"$split({literal}, {Choices.Literal(Part(text))}{_choices.Optional(", " + _choices.Of("0", "1", "2", "1.5", "-1", "1e10"))})",
                4 => $"$replace({literal}, {Choices.Literal(Part(text))}, {Choices.Literal(_choices.Of("", "x", "$0", "$$", Text()))}{_choices.Optional(", " + _choices.Of("0", "1", "0.5", "-1"))})",
                5 => $"${_choices.Of("decodeUrl", "decodeUrlComponent")}({Choices.Literal(_choices.Several(1, 6, Escapes))})",
                6 => $"$base64decode({Choices.Literal(_choices.Several(0, 9, "A", "b", "C", "/", "+", "-", "_", "=", "9", " ", "!", "=="))})",
                7 => $"$join([{literal}, {Choices.Literal(Text())}]{_choices.Optional(", " + Choices.Literal(Text()))})",
                8 => $"$string([{literal}]{_choices.Optional(", true")})",
                _ => $"${_choices.Of("length", "uppercase", "lowercase", "trim", "base64encode", "encodeUrl", "encodeUrlComponent")}({literal})",
            },
            default,
            default);
    }

    private string Text() => _choices.Several(0, 8, Characters);

    private string Part(string text)
    {
        var start = _choices.Number(0, text.Length);
        return _choices.OneIn(4) ? Text() : text[start.._choices.Number(start, text.Length)];
    }

    private string Number() => _choices.Of("0", "1", "-1", "2", "-2", "3", "5", "-5", "1.5", "-1.5", "0.5", "100", "1e20", "-1e20", "nothing");
}
