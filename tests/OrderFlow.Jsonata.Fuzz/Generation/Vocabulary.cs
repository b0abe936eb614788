namespace OrderFlow.Jsonata.Fuzz.Generation;

/// <summary>Names, numbers, texts, pictures and patterns that are likely to mean something together.</summary>
internal static class Vocabulary
{
    private static readonly string[] Names = ["a", "b", "c", "x", "y", "id", "price", "items", "and", "in", "__proto__", "é"];

    private static readonly string[] Variables = ["x", "y", "f", "g", "i", "states", "undefined"];

    private static readonly string[] Numbers =
        ["0", "1", "2", "-1", "3", "10", "0.5", "1.5", "2.5", "100", "1e3", "1e21", "1e-7", "1e300", "9007199254740993", "4294967296", "-2147483649", "1700000000000", "1e16"];

    private static readonly string[] Texts =
    [
        "", "a", "abc", "A b", " x  y ", "10", "0x1F", "-1.5e3", "2024-02-29", "2024-02-29T12:00:00.000+01:00", "twelve hundred", "XIV", "12th", "ab,cd,,e", "%41%zz", "aGVsbG8=", "\ud83d\ude00",
        "\ud800", "\udc00a", "\u00df\u0130\u03a3", "$0$1$$", "{\"a\":[1,2]}", "a+b", "1 + 1", "$x", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "MD5", "SHA-256", "UTC", "-0530", "[",
    ];

    private static readonly string[] PictureParts =
    [
        "#", "0", ",", ".", ";", "%", "\u2030", "e", "##0", "#,##0.00", "00", "1", "A", "a", "I", "i", "W", "w", "Ww", "o", "\u0661", "\u0966", "-", "(", " ", "[Y0001]", "[M01]", "[D01]", "[H]", "[h#1]",
        "[m01]", "[s01]", "[f001]", "[Z01:01]", "[z]", "[P]", "[PN]", "[FNn,3-3]", "[MNn]", "[d]", "[W01]", "[w]", "[X]", "[x]", "[Dwo]", "[YI]", "[C]", "[E]", "[[", "]]", "[", "]", "[Y,2-2]", "T", "Z", "[Y9,999;*]",
    ];

    private static readonly string[] PatternParts =
    [
        "a", "b", ".", "\\d", "\\w+", "\\s*", "[a-z]", "[^a]", "(a)", "(?:b)", "(a|b)", "(?=a)", "(?!b)", "(?<=a)", "(?<n>a)", "\\1", "\\9", "a*", "a+?", "a{1,3}", "(a+)+", "(.*)*", "^", "$", "\\b",
        "\\B", "|", "\\u0041", "\\x41", "\\cA", "[\\d-z]", "[]", "[^]", "/", "\u00e9", "(a|a)*$",
    ];

    private static readonly string[] BrokenPatternParts =
        ["[", "]", "(", ")", "{", "}", "*", "?", "\\", "\\p{L}", "\\k<n>", "(?<n", "{2}", "\\u{1F600}", "{99999999999}", "(?#", "(?i)", "[b-a]", "(?(1)a)", "\\8", "\0", "a{2,1}", "(?<n>"];

    public static string Name(Random random) => Names[random.Next(Names.Length)];

    public static string Variable(Random random) => Variables[random.Next(Variables.Length)];

    public static string Number(Random random) => Numbers[random.Next(Numbers.Length)];

    public static string Text(Random random) => Texts[random.Next(Texts.Length)];

    /// <summary>A picture of a number, an integer or a date, or what looks like one.</summary>
    public static string Picture(Random random) => Joined(random, PictureParts);

    /// <summary>A regular expression, or what looks like one.</summary>
    public static string Pattern(Random random) => Joined(random, PatternParts) + (random.Next(6) == 0 ? BrokenPatternParts[random.Next(BrokenPatternParts.Length)] : "");

    private static string Joined(Random random, string[] parts) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => parts[random.Next(parts.Length)]));
}
