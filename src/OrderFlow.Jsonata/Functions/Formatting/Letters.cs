namespace OrderFlow.Jsonata.Functions;

/// <summary>Numbers as the columns of a spreadsheet: a, b, …, z, aa, ab.</summary>
internal static class Letters
{
    public static string Format(double value, char first)
    {
        var letters = new Stack<char>();
        for (; value > 0; value = Math.Floor((value - 1) / 26))
            letters.Push((char)(((value - 1) % 26) + first));
        return new string([.. letters]);
    }

    public static double Parse(string letters, char first)
    {
        var value = 0.0;
        for (var i = 0; i < letters.Length; i++)
            value += (letters[^(i + 1)] - first + 1) * Math.Pow(26, i);
        return value;
    }
}
