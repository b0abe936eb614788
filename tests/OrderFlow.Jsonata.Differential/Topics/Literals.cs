using System.Globalization;

namespace OrderFlow.Jsonata.Differential.Topics;

/// <summary>Numbers and strings in every spelling, as they are and as text.</summary>
internal sealed class Literals(Random random)
{
    private static readonly string[] Pieces =
    [
        "\\n", "\\t", "\\\\", "\\/", "\\b", "\\f", "\\r", "\\\"", "\\'", "\\u00e9", "\\uD83D\\uDE00", "\\uD83D", "\\u0000", "\\u12", "\\x", "\\u 12", "\\u+123",
        "a", "é", "😀", "\t", "\n", "'", "\"", "`", "$", "/*", "*/", "\u2028", "\u00a0", "\u0001", "\u007f", "<", "{", " ", "\\",
    ];

    public Question Next() => new(Wrap(random.Next(3) == 0 ? Text() : Number()), random.Next(4) == 0 ? Double() : default, default);

    private string Wrap(string literal) => random.Next(9) switch
    {
        0 => $"$string({literal})",
        1 => $"'' & {literal}",
        2 => $"$string([{literal}, $])",
        3 => $"{{'a': {literal}}} & ''",
        4 => $"{literal} = {literal}",
        5 => $"-{literal}",
        6 => $"$string($) & {literal}",
        7 => $"[{literal}, {literal} {Pick("+", "-", "*", "/", "%")} {Number()}] & ''",
        _ => literal,
    };

    private string Text()
    {
        var quote = Pick("'", "\"");
        var text = quote;
        for (var count = random.Next(4); count > 0; count--)
            text += Pieces[random.Next(Pieces.Length)];
        return text + quote;
    }

    private string Number() => random.Next(7) switch
    {
        0 => random.Next(100).ToString(CultureInfo.InvariantCulture),
        1 => random.NextInt64().ToString(CultureInfo.InvariantCulture),
        2 => $"{random.Next(20)}.{random.Next(100000)}",
        3 => $"{random.Next(1, 10)}e{random.Next(-330, 330)}",
        4 => Math.Abs(Double()).ToString("R", CultureInfo.InvariantCulture),
        5 => $"{random.NextInt64(1000000)}.{random.NextInt64()}{Pick("", "e5", "E-3", "e+20")}",
        _ => Pick("0", "-0", "00", "1.", ".5", "1e", "0x10", "1_000", "9007199254740993", "0.1", "1e21", "1e20", "123456789012345678901234567890", "5e-324", "1.7976931348623157e308"),
    };

    private double Double()
    {
        while (true)
        {
            var number = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            if (double.IsFinite(number))
                return number;
        }
    }

    private string Pick(params string[] options) => options[random.Next(options.Length)];
}
