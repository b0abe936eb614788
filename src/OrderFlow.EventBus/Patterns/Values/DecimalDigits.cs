namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>Where the significant digits of a decimal number lie in its text, and the power of ten of the last one.</summary>
/// <param name="Start">The place of the first digit that is not zero.</param>
/// <param name="Count">The number of digits from the first to the last that is not zero; none for zero.</param>
/// <param name="Exponent">The power of ten of the last of them.</param>
/// <param name="IsNegative">Whether a minus sign leads.</param>
internal readonly record struct DecimalDigits(int Start, int Count, long Exponent, bool IsNegative)
{
    // Far beyond every double, and far from overflow.
    private const long ExponentLimit = 1_000_000_000;

    /// <summary>Whether the number is zero.</summary>
    public bool IsZero => Count == 0;

    /// <summary>Finds the digits of a number in JSON's syntax.</summary>
    public static DecimalDigits Read(ReadOnlySpan<byte> text)
    {
        var mantissaEnd = text.IndexOfAny((byte)'e', (byte)'E');
        var exponent = mantissaEnd < 0 ? 0 : ReadExponent(text[(mantissaEnd + 1)..]);
        var mantissa = mantissaEnd < 0 ? text : text[..mantissaEnd];
        var start = mantissa.IndexOfAnyInRange((byte)'1', (byte)'9');
        if (start < 0)
            return default;
        var last = mantissa.LastIndexOfAnyInRange((byte)'1', (byte)'9');
        var point = mantissa.IndexOf((byte)'.');
        var pointBetween = point > start && point < last;
        var scale = point < 0 ? mantissa.Length - 1 - last : point > last ? point - 1 - last : point - last;
        return new DecimalDigits(start, last - start + (pointBetween ? 0 : 1), exponent + scale, mantissa[0] == (byte)'-');
    }

    /// <summary>Whether two texts spell the same number.</summary>
    public bool IsSameNumber(ReadOnlySpan<byte> text, DecimalDigits other, ReadOnlySpan<byte> otherText)
    {
        if (Count != other.Count || Exponent != other.Exponent || IsNegative != other.IsNegative)
            return false;
        var place = Start;
        var otherPlace = other.Start;
        for (var digit = 0; digit < Count; digit++, place++, otherPlace++)
        {
            if (text[place] == (byte)'.')
                place++;
            if (otherText[otherPlace] == (byte)'.')
                otherPlace++;
            if (text[place] != otherText[otherPlace])
                return false;
        }

        return true;
    }

    private static long ReadExponent(ReadOnlySpan<byte> text)
    {
        var isNegative = text[0] == (byte)'-';
        long value = 0;
        foreach (var digit in text[(text[0] is (byte)'-' or (byte)'+' ? 1 : 0)..])
            value = Math.Min(ExponentLimit, (value * 10) + (digit - '0'));
        return isNegative ? -value : value;
    }
}
