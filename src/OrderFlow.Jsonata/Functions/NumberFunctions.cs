using System.Globalization;
using System.Text.RegularExpressions;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Numbers.</summary>
/// <seealso href="https://docs.jsonata.org/numeric-functions"/>
internal static partial class NumberFunctions
{
    /// <summary>More than any double has on either side of its point.</summary>
    private const double MostPlaces = 1100;

    public static NativeFunction[] All =>
    [
        new("number", "<(nsb)-:n>", 1, Number),
        new("abs", "<n-:n>", 1, call => Of(call, Math.Abs)),
        new("floor", "<n-:n>", 1, call => Of(call, Math.Floor)),
        new("ceil", "<n-:n>", 1, call => Of(call, Math.Ceiling)),
        new("round", "<n-n?:n>", 2, call => call[0].IsUndefined ? JsonataValue.Undefined : Rounding.HalfEven(call.Number(0), call[1].IsUndefined ? 0 : (int)Math.Clamp(call.Number(1), -MostPlaces, MostPlaces))),
        new("sqrt", "<n-:n>", 1, SquareRoot),
        new("power", "<n-n:n>", 2, Power),
    ];

    private static JsonataValue Of(Call call, Func<double, double> function) =>
        call[0].IsUndefined ? JsonataValue.Undefined : function(call.Number(0));

    private static JsonataValue Number(Call call)
    {
        var value = call[0];
        if (value.IsUndefined)
            return value;
        if (value.IsNumber)
            return value.RawNumber;
        if (value.IsBoolean)
            return value.IsTrue ? 1 : 0;
        return value.IsString && Parse(value.AsString()) is { } number ? number : throw new JsonataFailure("D3030", value) { Index = 1 };
    }

    private static double? Parse(string text)
    {
        if (Decimal().IsMatch(text))
        {
            var number = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
            return double.IsFinite(number) ? number : null;
        }

        if (!Radix().IsMatch(text))
            return null;
        text = text.Trim();
        var radix = text[1] switch
        {
            'x' or 'X' => 16,
            'o' or 'O' => 8,
            _ => 2,
        };
        var value = 0.0;
        foreach (var digit in text.AsSpan(2))
            value = (value * radix) + (char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10);
        return value;
    }

    private static JsonataValue SquareRoot(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        return call.Number(0) >= 0 ? Math.Sqrt(call.Number(0)) : throw new JsonataFailure("D3060", call[0]) { Index = 1 };
    }

    private static JsonataValue Power(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var result = call[1].IsUndefined ? double.NaN : Math.Pow(call.Number(0), call.Number(1));
        return double.IsFinite(result) ? result : throw new JsonataFailure("D3061", call[0]) { Value2 = call[1], Index = 1 };
    }

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?([Ee][-+]?[0-9]+)?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Decimal();

    // White space may stand behind some, before others or on both sides: where the reference implementation overlooks it.
    [GeneratedRegex(@"^(0[xX][0-9A-Fa-f]+\s*|\s*0[oO][0-7]+\s*|\s*0[bB][01]+)\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Radix();
}
