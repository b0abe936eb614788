using System.Text;

namespace OrderFlow.Jsonata.Fuzz.Generation;

/// <summary>JSON: documents to evaluate on, and bytes to read that are nearly right.</summary>
internal static class JsonGenerator
{
    private static readonly string[] Scalars =
    [
        "null", "true", "false", "0", "-0", "1", "-1", "2.5", "1e21", "1E-7", "123456789012345678901234567890", "1e999", "0.1", "1.0", "-5e-324", "\"\"", "\"a\"", "\"b c\"",
        "\"2024-02-29T12:00:00Z\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\ud83d\\ude00\"", "\"\\u0000\\n\\\"\"", "\"10\"", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"", "[]", "{}",
    ];

    private static readonly string[] Pieces =
        ["{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "-", "+", ".", "e", "E9", "0", "00", "tru", "null", " ", "\n", "/*", "//", "\u00ef\u00bb\u00bf", "\u00c0\u0080", "\u00ed\u00a0\u0080", "\u00ff", "\0"];

    /// <summary>A document with the names that expressions use.</summary>
    public static string Document(Random random)
    {
        var text = new StringBuilder();
        Write(text, random, 4);
        return text.ToString();
    }

    /// <summary>Bytes, each as the character of its number.</summary>
    public static string Bytes(Random random)
    {
        if (random.Next(10) == 0)
            return string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => (char)random.Next(256)));
        var text = new StringBuilder(random.Next(200) == 0 ? Deep(random) : Document(random));
        for (var times = random.Next(4); times > 0; times--)
        {
            var at = random.Next(text.Length + 1);
            if (random.Next(3) == 0 && at < text.Length)
                text.Remove(at, Math.Min(random.Next(1, 4), text.Length - at));
            else
                text.Insert(at, random.Next(4) == 0 ? ((char)random.Next(256)).ToString() : Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    private static string Deep(Random random)
    {
        var depth = random.Next(2) == 0 ? random.Next(990, 1010) : random.Next(1, 20_000);
        var isArray = random.Next(2) == 0;
        var open = string.Concat(Enumerable.Repeat(isArray ? "[" : "{\"a\":", depth));
        return $"{open}1{new string(isArray ? ']' : '}', depth)}";
    }

    private static void Write(StringBuilder text, Random random, int depth)
    {
        var kind = depth == 0 ? 0 : random.Next(5);
        if (kind < 2 && depth < 4)
        {
            text.Append(Scalars[random.Next(Scalars.Length)]);
            return;
        }

        var isArray = kind == 2;
        text.Append(isArray ? '[' : '{');
        var count = random.Next(5);
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
                text.Append(',');
            if (!isArray)
                text.Append('"').Append(Vocabulary.Name(random)).Append("\":");
            Write(text, random, depth - 1);
        }

        text.Append(isArray ? ']' : '}');
    }
}
