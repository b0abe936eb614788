using System.Numerics;

namespace OrderFlow.Jsonata;

/// <summary>Numbers of up to 15 digits, which is what most documents have: exact to read and quick to print.</summary>
internal static class ShortNumber
{
    private const int MostDigits = 15;
    private const int MostPlaces = 3;
    private const double LeastOf16Digits = 1e15;
    private const double LeastWithoutExponent = 1e-6;

    private static ReadOnlySpan<double> PowersOfTen => [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>
    /// Reads a number of up to 15 digits without an exponent. A double tells all such numbers apart and prints them as they were read,
    /// unless a zero stands where none is needed; and digits and power of ten are exact doubles, so their quotient is the nearest one.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out double value)
    {
        value = 0;
        var isNegative = utf8[0] == '-';
        var digits = isNegative ? utf8[1..] : utf8;
        if (digits.Length > MostDigits + 1)
            return false;
        var point = -1;
        var read = 0L;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[i] - '0';
            if ((uint)digit <= 9)
                read = (read * 10) + digit;
            else if (digits[i] == '.')
                point = i;
            else
                return false;
        }

        if (read == 0)
            return !isNegative && digits.Length == 1;
        if (point < 0)
        {
            value = isNegative ? -read : read;
            return digits.Length <= MostDigits;
        }

        value = read / PowersOfTen[digits.Length - point - 1];
        var isPlain = value >= LeastWithoutExponent && digits[^1] != '0';
        value = isNegative ? -value : value;
        return isPlain;
    }

    /// <summary>
    /// Prints a number of up to three decimal places, as most that are no integers have. If an integer of up to 15 digits divided by a power of ten is
    /// this very double, then it is the shortest text for it: fewer digits would be another double.
    /// </summary>
    public static bool TryFormat<TUnit>(double value, Span<TUnit> target, out int written)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        for (var places = 1; places <= MostPlaces; places++)
        {
            var scaled = Math.Round(value * PowersOfTen[places]);
            if (scaled / PowersOfTen[places] != value || Math.Abs(scaled) >= LeastOf16Digits)
                continue;
            written = Write((long)scaled, places, target);
            return true;
        }

        written = 0;
        return false;
    }

    private static int Write<TUnit>(long scaled, int places, Span<TUnit> target)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        Span<TUnit> reversed = stackalloc TUnit[JsonNumber.MaxLength];
        var count = 0;
        for (var rest = Math.Abs(scaled); rest > 0 || count <= places + 1; rest /= 10)
        {
            if (count == places)
                reversed[count++] = TUnit.CreateTruncating('.');
            reversed[count++] = TUnit.CreateTruncating('0' + (rest % 10));
        }

        if (scaled < 0)
            reversed[count++] = TUnit.CreateTruncating('-');
        reversed = reversed[..count];
        reversed.Reverse();
        reversed.CopyTo(target);
        return count;
    }
}
