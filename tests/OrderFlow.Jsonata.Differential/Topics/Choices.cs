using System.Globalization;
using System.Text;

namespace OrderFlow.Jsonata.Differential.Topics;

/// <summary>Draws from lists, and writes what was drawn as literals.</summary>
internal sealed class Choices(Random random)
{
    public bool OneIn(int count) => random.Next(count) == 0;

    public int Number(int least, int most) => random.Next(least, most + 1);

    public double Fraction() => random.NextDouble();

    public string Of(params ReadOnlySpan<string> list) => list[random.Next(list.Length)];

    /// <summary>Several draws from a list, put together.</summary>
    public string Several(int least, int most, params ReadOnlySpan<string> list)
    {
        var text = new StringBuilder();
        for (var count = random.Next(least, most + 1); count > 0; count--)
            text.Append(list[random.Next(list.Length)]);
        return text.ToString();
    }

    public string Optional(string text) => OneIn(2) ? text : "";

    public static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A string literal, ASCII only.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                literal.Append('\\').Append(character);
            else if (character is < ' ' or > '~')
                literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            else
                literal.Append(character);
        }

        return literal.Append('"').ToString();
    }
}
