using System.Globalization;

namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>
/// A number as it is spelled, with its double. It is exact if the shortest decimal form of the double is the same number:
/// 300, 300.0 and 3e2 are and are equal; 9007199254740993 and 1e400 are not, and are equal only to their own spelling.
/// </summary>
/// <param name="Text">The spelling.</param>
/// <param name="Value">The nearest double; zero is never negative.</param>
/// <param name="IsExact">Whether the double stands for the number.</param>
internal readonly record struct NumberText(string Text, double Value, bool IsExact)
{
    private const int AlwaysExactDigits = 15;
    private const int AlwaysExactExponent = 290;

    /// <summary>Reads a JSON number.</summary>
    public static NumberText Parse(string text)
    {
        var bytes = Utf8Text.Encode(text);
        return new NumberText(text, ToDouble(bytes, out var isExact), isExact);
    }

    /// <summary>Reads a JSON number and says whether its double stands for it.</summary>
    public static double ToDouble(ReadOnlySpan<byte> text, out bool isExact)
    {
        var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (value == 0)
            value = 0;
        var decimals = DecimalDigits.Read(text);
        isExact = double.IsFinite(value) && (decimals.IsZero
            || (decimals.Count <= AlwaysExactDigits && Math.Abs(decimals.Exponent) <= AlwaysExactExponent)
            || IsShortestForm(value, text, decimals));
        return value;
    }

    private static bool IsShortestForm(double value, ReadOnlySpan<byte> text, DecimalDigits decimals)
    {
        Span<byte> shortest = stackalloc byte[32];
        value.TryFormat(shortest, out var length, "R", CultureInfo.InvariantCulture);
        return DecimalDigits.Read(shortest[..length]).IsSameNumber(shortest[..length], decimals, text);
    }
}
