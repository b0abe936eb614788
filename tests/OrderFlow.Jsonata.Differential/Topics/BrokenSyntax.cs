namespace OrderFlow.Jsonata.Differential.Topics;

/// <summary>Expressions with words left out, put in, doubled or exchanged: mostly they do not parse.</summary>
internal sealed class BrokenSyntax(Random random)
{
    private static readonly string[] Words =
    [
        "(", ")", "[", "]", "{", "}", ".", ",", ";", ":", "?", "+", "-", "*", "/", "%", "|", "=", "<", ">", "^", "**", "..", ":=", "!=", "<=", ">=",
        "~>", "?:", "??", "and", "or", "in", "&", "!", "~", "@", "#", "$", "$x", "a", "'s'", "1", "true", "null", "function", "`b c`", "\"", "'", "`",
        "\\", "/*", "*/", "/* c */", "/a/", "/[/", "1e999", "01", "1.", ".5", "1e", "'\\q'", "'\\u12'", " ", "\n", "λ", "é", "λ($p)<", "function($p)",
        "^(", "@$x", "#$x", "[]", "-1", "''", "()", "{}", "$$", "$1", "a(", "$f(?", "?)",
    ];

    private readonly Documents _documents = new(random);

    public Question Next()
    {
        var words = new Phrases(random).Expression().Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Cut).ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
            Change(words);
        return new(string.Join(random.Next(3) == 0 ? " " : "", words), _documents.Next(), default);
    }

    private void Change(List<string> words)
    {
        var at = random.Next(words.Count + 1);
        switch (random.Next(4))
        {
            case 0 when at < words.Count:
                words.RemoveAt(at);
                break;
            case 1 when at < words.Count:
                words[at] = Words[random.Next(Words.Length)];
                break;
            case 2 when at < words.Count:
                words.Insert(at, words[random.Next(words.Count)]);
                break;
            default:
                words.Insert(at, Words[random.Next(Words.Length)]);
                break;
        }
    }

    private IEnumerable<string> Cut(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = char.IsLetterOrDigit(text[at]) || text[at] == '$' ? 1 + text.Skip(at + 1).TakeWhile(char.IsLetterOrDigit).Count() : 1;
            yield return text.Substring(at, length);
            at += length;
        }

        if (random.Next(2) == 0)
            yield return " ";
    }
}
