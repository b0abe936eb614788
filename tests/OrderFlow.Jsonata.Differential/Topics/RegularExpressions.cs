namespace OrderFlow.Jsonata.Differential.Topics;

/// <summary>Patterns of every construct on texts that some of them match.</summary>
internal sealed class RegularExpressions(Random random)
{
    private static readonly string[] Texts =
    [
        "abc", "aaa", "a1b22c", "foo bar", "k1=v1;k2=v2", "", "ab\ncd\r\nef", "2024-03-15", "aXbX", "tEsT", "\u00e91 \u00f1_", "\u2028x", "x\U0001F600y", "K\u212a", "\u017fs", "\u03a3\u0391\u03c3\u03c2",
        "AbAb", "111", "\\", "a/b", "\ufeff ", "\u0085", "\u06634", "[x]", "a{2}", "\ud83d", "abcabc", "\u0130i",
    ];

    private static readonly string[] Atoms =
    [
        "a", "b", "c", "x", "1", "A", ".", "\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "\\b", "\\B", "^", "$", "[abc]", "[^a]", "[a-c]", "[^\\d]", "[\\w-]", "[\\s\\S]", "[]", "[^]", "[\\b]", "[a\\]]", "[-a]",
        "[\u00e9-\u00f1]", "\\.", "\\$", "(a)", "(b|c)", "(?:ab)", "(x)?", "(?=b)", "(?!b)", "(?<=a)", "(?<!a)", "(?<n>a)", "\\1", "\\2", "\\k<n>", "\\0", "\\x41", "\\u0061", "\\u{61}", "\\cJ", "\\t", "\\n",
        "\\_", "\\a", "\\p{L}", "a{2}", "a{1,}", "a{1,2}", "\\8", "\\101", "\\c", "[\\d-x]", "[a-\\d]", "[\\cA]", "[a&&b]", "(?:)", "()", "(|a)", "\\k", "\\w+", "[^;]+", ".*", ".+?", "\u212a", "k", "\u017f", "\u00df", "\u03c3", "\u0131",
    ];

    private readonly Choices _choices = new(random);

    public Question Next()
    {
        var pattern = "";
        for (var count = _choices.Number(1, 4); count > 0; count--)
            pattern += _choices.Of(Atoms) + _choices.Of("", "", "", "", "*", "+", "?", "*?", "+?", "{2}", "{0,1}", "{2,}");
        var (text, regex) = (Choices.Literal(_choices.Of(Texts) + _choices.Of(Texts)), $"/{pattern}/{_choices.Of("", "", "i", "m", "im")}");
        return new(
            _choices.Number(0, 5) switch
            {
                0 => $"$contains({text}, {regex})",
                1 => $"$split({text}, {regex}{_choices.Optional(", " + _choices.Of("0", "1", "2"))})",
                2 => $"$replace({text}, {regex}, '{_choices.Of("", "x", "$0", "[$1]", "$2$1", "$$", "$", "$10", "$12", "$01", "$1x")}')",
                3 => $"$replace({text}, {regex}, function($m) {{ {_choices.Of("'<' & $m.match & '>'", "$string($m.groups)", "$m.start & ''", "5")} }})",
                4 => $"{regex}({text}){_choices.Of("", ".groups", ".next()")}",
                _ => $"$match({text}, {regex}{_choices.Optional(", " + _choices.Of("0", "1", "2", "-1"))})",
            },
            default,
            default);
    }
}
