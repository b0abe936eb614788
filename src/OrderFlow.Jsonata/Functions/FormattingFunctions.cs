namespace OrderFlow.Jsonata.Functions;

/// <summary>Numbers as texts, by pictures.</summary>
/// <seealso href="https://docs.jsonata.org/numeric-functions#formatnumber"/>
internal static class FormattingFunctions
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>From here on not every integer is a double.</summary>
    private const double FirstInexact = 9007199254740992;

    public static NativeFunction[] All =>
    [
        new("formatNumber", "<n-so?:s>", 3, FormatNumber),
        new("formatBase", "<n-n?:s>", 2, FormatBase),
        new("formatInteger", "<n-s:s>", 2, call => call[0].IsUndefined ? JsonataValue.Undefined : call.Run.Pictures.OfInteger(Picture(call)).Format(Math.Floor(Finite(call)))),
        new("parseInteger", "<s-s:n>", 2, call => call[0].IsUndefined ? JsonataValue.Undefined : call.Run.Pictures.OfInteger(Picture(call)).Read(call.Text(0))),
    ];

    // Each separator of a picture is looked for among all digits: in the picture, and in the text that is read.
    private static string Picture(Call call)
    {
        if (call[1].IsUndefined)
            return "";
        call.Run.Scan((long)call.Text(1).Length * Math.Max(call.Text(1).Length, call[0].IsString ? call.Text(0).Length : 0));
        return call.Text(1);
    }

    private static double Finite(Call call) =>
        double.IsFinite(call.Number(0)) ? call.Number(0) : throw new JsonataFailure("D1001", call[0]);

    private static JsonataValue FormatNumber(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var picture = call[2].Reference is JsonataObject symbols
            ? NumberPicture.Parse(Picture(call), NumberSymbols.Of(symbols))
            : call.Run.Pictures.OfNumber(Picture(call));
        return picture.Format(Finite(call));
    }

    private static JsonataValue FormatBase(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var value = Rounding.HalfEven(Finite(call), 0);
        var radix = call[1].IsUndefined ? 10 : Rounding.HalfEven(call.Number(1), 0);
        if (radix is < 2 or > 36)
            throw new JsonataFailure("D3100", radix);
        if (radix == 10)
            return JsonNumber.ToText(value);
        var rest = Math.Abs(value);
        var digits = new Stack<char>();
        // What a double does not hold prints as zeros.
        for (; rest / radix >= FirstInexact; rest /= radix)
            digits.Push('0');
        do
        {
            var digit = rest % radix;
            digits.Push(Digits[(int)digit]);
            rest = (rest - digit) / radix;
        }
        while (rest > 0);
        if (value < 0)
            digits.Push('-');
        return new string([.. digits]);
    }
}
