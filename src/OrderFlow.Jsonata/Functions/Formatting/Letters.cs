using System.Text;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Numbers as the columns of a spreadsheet: a, b, …, z, aa, ab.</summary>
internal static class Letters
{
    public static string Format(double value, char first)
    {
        var letters = new StringBuilder();
        while (value > 0)
        {
            letters.Insert(0, (char)(((value - 1) % 26) + first));
            value = Math.Floor((value - 1) / 26);
        }

        return letters.ToString();
    }

    public static double Parse(string letters, char first)
    {
        var value = 0.0;
        foreach (var letter in letters)
            value = (value * 26) + (letter - first + 1);
        return value;
    }
}
