using System.Text;

namespace OrderFlow.Jsonata.Functions;

internal static class RomanNumerals
{
    private const double Largest = 10_000_000;

    private static readonly (int Value, string Numeral)[] Numerals =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static string Format(double value)
    {
        // A thousand needs a letter each; beyond ten millions nobody reads them.
        if (value > Largest)
            throw new JsonataFailure("D1001", value);
        var text = new StringBuilder();
        foreach (var (weight, numeral) in Numerals)
        {
            for (; value >= weight; value -= weight)
                text.Append(numeral);
        }

        return text.ToString();
    }

    public static double Parse(string text)
    {
        var (value, greatest) = (0.0, 1);
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (Weight(text[i]) is not { } weight)
                return double.NaN;
            value += weight < greatest ? -weight : weight;
            greatest = Math.Max(greatest, weight);
        }

        return value;
    }

    private static int? Weight(char letter) => letter switch
    {
        'M' => 1000,
        'D' => 500,
        'C' => 100,
        'L' => 50,
        'X' => 10,
        'V' => 5,
        'I' => 1,
        _ => null,
    };
}
