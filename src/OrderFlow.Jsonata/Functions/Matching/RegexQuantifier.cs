using System.Globalization;

namespace OrderFlow.Jsonata.Functions;

/// <summary><c>quantifier := ( '*' | '+' | '?' | '{' least ( ',' most? )? '}' ) '?'?</c></summary>
/// <param name="Least">How often at least.</param>
/// <param name="Most">How often at most.</param>
/// <param name="IsLazy">Whether fewer are tried first.</param>
/// <param name="End">Where it ends in the pattern.</param>
internal readonly record struct RegexQuantifier(int Least, int Most, bool IsLazy, int End)
{
    /// <summary>The quantifier as .NET writes it.</summary>
    public string Text => (this switch
    {
        { Least: 0, Most: 1 } => "?",
        { Least: 0, Most: int.MaxValue } => "*",
        { Least: 1, Most: int.MaxValue } => "+",
        { Most: int.MaxValue } => $"{{{Least},}}",
        _ => $"{{{Least},{Most}}}",
    }) + (IsLazy ? "?" : "");

    /// <summary>What is left once the least number of rounds is over.</summary>
    public RegexQuantifier Beyond() => this with { Least = 0, Most = Most == int.MaxValue ? Most : Most - Least };

    /// <summary>The quantifier at a position, if there is one: braces that are none stand for themselves.</summary>
    public static RegexQuantifier? Read(string pattern, int at)
    {
        if (at >= pattern.Length)
            return null;
        var (least, most, end) = pattern[at] switch
        {
            '*' => (0, int.MaxValue, at + 1),
            '+' => (1, int.MaxValue, at + 1),
            '?' => (0, 1, at + 1),
            '{' => Braces(pattern, at + 1),
            _ => (0, 0, 0),
        };
        if (end == 0)
            return null;
        var isLazy = end < pattern.Length && pattern[end] == '?';
        return new(least, most, isLazy, isLazy ? end + 1 : end);
    }

    private static (int Least, int Most, int End) Braces(string pattern, int at)
    {
        var comma = Digits(pattern, at);
        if (comma == at || comma == pattern.Length)
            return default;
        var least = Number(pattern[at..comma]);
        var end = pattern[comma] == ',' ? Digits(pattern, comma + 1) : comma;
        if (end == pattern.Length || pattern[end] != '}')
            return default;
        var most = end == comma ? least : end == comma + 1 ? int.MaxValue : Number(pattern[(comma + 1)..end]);
        return (least, most, end + 1);
    }

    private static int Digits(string pattern, int at)
    {
        while (at < pattern.Length && char.IsAsciiDigit(pattern[at]))
            at++;
        return at;
    }

    private static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
}
