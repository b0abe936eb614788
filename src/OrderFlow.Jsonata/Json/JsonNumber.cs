using System.Globalization;

namespace OrderFlow.Jsonata;

/// <summary>Numbers as JavaScript prints them: the shortest digits that read back as the same double, an exponent from 1e21 up and below 1e-6.</summary>
/// <seealso href="https://tc39.es/ecma262/#sec-numeric-types-number-tostring"/>
internal static class JsonNumber
{
    /// <summary>Enough for any double.</summary>
    public const int MaxLength = 32;

    public static string ToText(double value)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        return buffer[..Format(value, buffer)].ToString();
    }

    public static int Format(double value, Span<char> target)
    {
        int written;
        if (Math.Abs(value) < 9007199254740992 && value == Math.Truncate(value))
        {
            ((long)value).TryFormat(target, out written, default, CultureInfo.InvariantCulture);
            return written;
        }

        Span<char> raw = stackalloc char[MaxLength];
        value.TryFormat(raw, out var length, "R", CultureInfo.InvariantCulture);
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
        Span<char> text = stackalloc char[64];
        value.TryFormat(text, out var length, "E14", CultureInfo.InvariantCulture);
        var even = double.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
        // Of two equally near numbers .NET takes the even one, JavaScript the greater one.
        value.TryFormat(text, out length, "E30", CultureInfo.InvariantCulture);
        var digits = text[(value < 0 ? 1 : 0)..length];
        if (digits[16] != '5' || digits[17..32].ContainsAnyExcept('0'))
            return even;
        return even + (Math.Abs(even) < Math.Abs(value) ? 2 * (value - even) : 0);
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
