using System.Globalization;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Rounding as the language has it.</summary>
internal static class Rounding
{
    /// <summary>Rounds to a number of decimal places, halves to the even neighbour. The decimal point is moved in the text, which loses nothing.</summary>
    public static double HalfEven(double value, int places)
    {
        if (!double.IsFinite(value))
            return value;
        var shifted = places == 0 ? value : Shift(value, places);
        if (!double.IsFinite(shifted))
            return value;
        var rounded = Math.Round(shifted, MidpointRounding.ToEven);
        var result = places == 0 ? rounded : Shift(rounded, -places);
        return result == 0 ? 0 : result;
    }

    private static double Shift(double value, int places)
    {
        var text = JsonNumber.ToText(value);
        var exponent = text.IndexOf('e', StringComparison.Ordinal);
        var power = exponent < 0 ? 0 : int.Parse(text.AsSpan(exponent + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = exponent < 0 ? text.AsSpan() : text.AsSpan(0, exponent);
        Span<char> shifted = stackalloc char[JsonNumber.MaxLength * 2];
        mantissa.CopyTo(shifted);
        shifted[mantissa.Length] = 'e';
        (power + places).TryFormat(shifted[(mantissa.Length + 1)..], out var length, default, CultureInfo.InvariantCulture);
        return double.Parse(shifted[..(mantissa.Length + 1 + length)], NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
