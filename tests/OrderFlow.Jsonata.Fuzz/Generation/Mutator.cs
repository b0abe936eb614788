namespace OrderFlow.Jsonata.Fuzz.Generation;

/// <summary>Damages a valid text: tokens go, come twice or change places, characters flip, another text is spliced in.</summary>
internal static class Mutator
{
    private static readonly string[] Tokens =
    [
        "(", ")", "[", "]", "{", "}", "|", ".", "..", ",", ";", ":", "?", "?:", "??", ":=", "~>", "^(", "@$x", "#$i", "%", "*", "**", "$", "$$", "&", "=", "!=",
        "<", ">=", "and", "or", "in", "-", "+", "/", "/a/", "/*", "*/", "\"", "'", "`", "\\u", "1e999", "1e308", "-0", "null", "function($x)<", "λ", "$eval(", "[]",
    ];

    public static string Damage(string text, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
            text = DamageOnce(text, random);
        return text;
    }

    private static string DamageOnce(string text, Random random)
    {
        if (text.Length == 0)
            return Tokens[random.Next(Tokens.Length)];
        var (start, end) = Token(text, random);
        var (otherStart, otherEnd) = Token(text, random);
        return random.Next(7) switch
        {
            0 => text.Remove(start, end - start),
            1 => text.Insert(end, text[start..end]),
            2 => text.Insert(start, text[otherStart..otherEnd]),
            3 => text[..start] + Tokens[random.Next(Tokens.Length)] + text[end..],
            4 => text.Insert(start, Tokens[random.Next(Tokens.Length)]),
            5 => $"{text[..start]}{TextGenerator.Character(random)}{text[(start + 1)..]}",
            _ => $"{text[..start]}{(char)(text[start] ^ (1 << random.Next(8)))}{text[(start + 1)..]}",
        };
    }

    /// <summary>Where a run of letters and digits is, or a single other character.</summary>
    private static (int Start, int End) Token(string text, Random random)
    {
        var start = random.Next(text.Length);
        var end = start + 1;
        while (char.IsAsciiLetterOrDigit(text[start]) && start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
            start--;
        while (char.IsAsciiLetterOrDigit(text[start]) && end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return (start, end);
    }
}
