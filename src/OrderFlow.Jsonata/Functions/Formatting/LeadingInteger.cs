using System.Globalization;

namespace OrderFlow.Jsonata.Functions;

/// <summary>The integer that a text starts with, whatever stands behind it.</summary>
/// <seealso href="https://tc39.es/ecma262/#sec-parseint-string-radix"/>
internal static class LeadingInteger
{
    /// <summary>The integer, or <see cref="double.NaN"/> if the text does not start with one.</summary>
    public static double Parse(ReadOnlySpan<char> text)
    {
        var rest = WhiteSpace.SkipIn(text);
        var isNegative = rest is ['-', ..];
        if (rest is ['-' or '+', ..])
            rest = rest[1..];
        var value = rest is ['0', 'x' or 'X', ..] ? Hexadecimal(rest[2..]) : Decimal(rest);
        return isNegative ? -value : value;
    }

    private static double Decimal(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
            length++;
        return length == 0 ? double.NaN : double.Parse(text[..length], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static double Hexadecimal(ReadOnlySpan<char> text)
    {
        var value = double.NaN;
        foreach (var digit in text)
        {
            if (!char.IsAsciiHexDigit(digit))
                break;
            value = ((double.IsNaN(value) ? 0 : value) * 16) + Convert.ToInt32(digit.ToString(), 16);
        }

        return value;
    }
}
