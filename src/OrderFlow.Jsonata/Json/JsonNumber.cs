using System.Globalization;
using System.Text;

namespace OrderFlow.Jsonata;

/// <summary>Numbers as JavaScript prints them: the shortest digits that read back as the same double, an exponent from 1e21 up and below 1e-6.</summary>
/// <seealso href="https://tc39.es/ecma262/#sec-numeric-types-number-tostring"/>
internal static class JsonNumber
{
    /// <summary>Enough for any double.</summary>
    public const int MaxLength = 32;

    private const int SmallInteger = 299;
    private const int RoundedDigits = 15;

    public static string ToText(double value)
    {
        // The runtime keeps the texts of small integers.
        if (value is >= 0 and <= SmallInteger && value == (int)value)
            return ((int)value).ToString(CultureInfo.InvariantCulture);
        Span<char> buffer = stackalloc char[MaxLength];
        return buffer[..Format(value, buffer)].ToString();
    }

    /// <summary>The text of the number with 15 significant digits.</summary>
    public static string ToRoundedText(double value)
    {
        if (value == Math.Truncate(value))
            return ToText(value);
        Span<char> buffer = stackalloc char[MaxLength];
        return buffer[..FormatRounded(value, buffer)].ToString();
    }

    public static int Format(double value, Span<char> target)
    {
        int written;
        if (Math.Abs(value) < 9007199254740992 && value == Math.Truncate(value))
        {
            ((long)value).TryFormat(target, out written, default, CultureInfo.InvariantCulture);
            return written;
        }

        if (ShortNumber.TryFormat(value, target, out written))
            return written;
        Span<char> raw = stackalloc char[MaxLength];
        value.TryFormat(raw, out var length, default, CultureInfo.InvariantCulture);
        raw = raw[..length];
        var marker = raw.IndexOf('E');
        if (marker < 0)
        {
            raw.CopyTo(target);
            return length;
        }

        var exponent = int.Parse(raw[(marker + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return Lay(raw[..marker], exponent, target);
    }

    /// <summary>As <see cref="Format(double, Span{char})"/>, in UTF-8.</summary>
    public static int Format(double value, Span<byte> target)
    {
        if (Math.Abs(value) < 9007199254740992 && value == Math.Truncate(value))
        {
            ((long)value).TryFormat(target, out var digits, default, CultureInfo.InvariantCulture);
            return digits;
        }

        if (ShortNumber.TryFormat(value, target, out var written))
            return written;
        value.TryFormat(target, out var length, default, CultureInfo.InvariantCulture);
        if (!target[..length].Contains((byte)'E'))
            return length;
        Span<char> text = stackalloc char[MaxLength];
        return Encoding.ASCII.GetBytes(text[..Format(value, text)], target);
    }

    /// <summary>Prints the number with 15 significant digits. Most numbers have no more as it is, which spares the rounding.</summary>
    public static int FormatRounded(double value, Span<char> target)
    {
        var length = Format(value, target);
        return value == Math.Truncate(value) || CountDigits(target[..length]) <= RoundedDigits ? length : Format(RoundToPrecision15(value), target);
    }

    /// <summary>A number that keeps its digits, which a double would lose.</summary>
    public static JsonataValue Exact(long value) =>
        JsonataValue.OfNumber(value, new NumberTag(value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A number read from JSON text, which it keeps if its double would print another one.</summary>
    public static JsonataValue Read(ReadOnlySpan<char> text)
    {
        var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        Span<char> printed = stackalloc char[MaxLength];
        if (double.IsFinite(value) && printed[..Format(value, printed)].SequenceEqual(text))
            return value;
        return JsonataValue.OfNumber(value, new NumberTag(text.ToString()));
    }

    /// <summary>The number with 15 significant digits, as <c>Number(n.toPrecision(15))</c> gives it; integers stay as they are.</summary>
    public static double RoundToPrecision15(double value)
    {
        if (value == Math.Truncate(value))
            return value;
        // With 15 digits or fewer there is nothing to round.
        Span<char> text = stackalloc char[64];
        if (CountDigits(text[..Format(value, text)]) <= RoundedDigits)
            return value;
        var length = Halfway(value, text);
        if (length == 0)
            value.TryFormat(text, out length, "E14", CultureInfo.InvariantCulture);
        return double.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>Writes a number that lies in the middle between two of 15 digits as the greater one, as JavaScript rounds; .NET takes the even one.</summary>
    private static int Halfway(double value, Span<char> text)
    {
        // A number with more than 24 binary places has more than 16 digits.
        if (value * (1 << 24) != Math.Truncate(value * (1 << 24)))
            return 0;
        value.TryFormat(text, out var length, "E30", CultureInfo.InvariantCulture);
        var sign = value < 0 ? 1 : 0;
        var digits = text[sign..length];
        if (digits[16] != '5' || digits[17..32].ContainsAnyExcept('0'))
            return 0;
        // From d.ddddddddddddddd5000…E±ddd to ddddddddddddddd E±ddd, one more in the last place.
        digits[0..1].CopyTo(digits[1..]);
        var exponent = int.Parse(digits[33..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) - 14;
        var mantissa = long.Parse(digits[1..16], NumberStyles.None, CultureInfo.InvariantCulture) + 1;
        text.TryWrite(CultureInfo.InvariantCulture, $"{(sign == 1 ? "-" : "")}{mantissa}E{exponent}", out var written);
        return written;
    }

    // Without zeros in front; an exponent does not count.
    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var character in text)
        {
            if (character == 'e')
                break;
            if (char.IsAsciiDigit(character) && (count > 0 || character != '0'))
                count++;
        }

        return count;
    }

    private static int Lay(ReadOnlySpan<char> mantissa, int exponent, Span<char> target)
    {
        var at = 0;
        if (mantissa[0] == '-')
        {
            target[at++] = '-';
            mantissa = mantissa[1..];
        }

        Span<char> digits = stackalloc char[MaxLength];
        digits[0] = mantissa[0];
        var count = 1;
        for (var i = 2; i < mantissa.Length; i++)
            digits[count++] = mantissa[i];

        if (exponent is >= 21 or < -6)
            return at + Scientific(digits[..count], exponent, target[at..]);
        if (exponent < 0)
        {
            "0.".CopyTo(target[at..]);
            target.Slice(at + 2, -exponent - 1).Fill('0');
            at += 1 - exponent;
            digits[..count].CopyTo(target[at..]);
            return at + count;
        }

        // Only numbers from 1e15 up arrive here with an exponent; those with a fraction have at most 17 digits.
        for (var i = 0; i < Math.Max(count, exponent + 1); i++)
        {
            if (i == exponent + 1)
                target[at++] = '.';
            target[at++] = i < count ? digits[i] : '0';
        }

        return at;
    }

    private static int Scientific(ReadOnlySpan<char> digits, int exponent, Span<char> target)
    {
        var at = 0;
        target[at++] = digits[0];
        if (digits.Length > 1)
        {
            target[at++] = '.';
            digits[1..].CopyTo(target[at..]);
            at += digits.Length - 1;
        }

        target[at++] = 'e';
        target[at++] = exponent < 0 ? '-' : '+';
        Math.Abs(exponent).TryFormat(target[at..], out var written, default, CultureInfo.InvariantCulture);
        return at + written;
    }
}
