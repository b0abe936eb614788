using System.Text.RegularExpressions;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Numbers in English words.</summary>
internal static partial class NumberWords
{
    private static readonly string[] Cardinals =
    [
        "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen",
        "Sixteen", "Seventeen", "Eighteen", "Nineteen",
    ];

    private static readonly string[] Ordinals =
    [
        "Zeroth", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth", "Thirteenth",
        "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth",
    ];

    private static readonly string[] Tens = ["Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"];

    private static readonly string[] Magnitudes = ["Thousand", "Million", "Billion", "Trillion"];

    private static readonly Dictionary<string, double> Values = Index();

    /// <summary>A pattern for texts of such words.</summary>
    public static string Regex { get; } = $"(?:{string.Join('|', Values.Keys.OrderByDescending(word => word.Length))}|and|[\\-, ])+";

    public static string Format(double value, bool isOrdinal) => Say(value, follows: false, isOrdinal);

    public static double Parse(string text)
    {
        var parts = new List<double> { 0 };
        foreach (var word in Separators().Split(text))
        {
            if (!Values.TryGetValue(word, out var value))
                return double.NaN;
            if (value >= 100)
                parts[^1] *= value;
            else if (parts[^1] >= 1000)
                parts.Add(value);
            else
                parts[^1] += value;
        }

        return parts.Sum();
    }

    private static string Say(double value, bool follows, bool isOrdinal)
    {
        if (value < 20)
            return (follows ? " and " : "") + (isOrdinal ? Ordinals : Cardinals)[(int)value];
        if (value < 100)
            return (follows ? " and " : "") + SayTens((int)value, isOrdinal);
        if (value < 1000)
            return SayGroup(value, 100, "Hundred", follows, isOrdinal);
        var magnitude = Math.Min((int)Math.Floor(Math.Log10(value) / 3), Magnitudes.Length);
        return SayGroup(value, Math.Pow(10, magnitude * 3), Magnitudes[magnitude - 1], follows, isOrdinal);
    }

    private static string SayTens(int value, bool isOrdinal)
    {
        var tens = Tens[(value / 10) - 2];
        if (value % 10 > 0)
            return $"{tens}-{Say(value % 10, follows: false, isOrdinal)}";
        return isOrdinal ? tens[..^1] + "ieth" : tens;
    }

    private static string SayGroup(double value, double factor, string name, bool follows, bool isOrdinal)
    {
        var count = Math.Floor(value / factor);
        var rest = value - (count * factor);
        var words = (follows ? ", " : "") + Say(count, follows: false, isOrdinal: false) + " " + name;
        if (rest > 0)
            return words + Say(rest, follows: true, isOrdinal);
        return isOrdinal ? words + "th" : words;
    }

    private static Dictionary<string, double> Index()
    {
        var values = new Dictionary<string, double> { ["hundred"] = 100, ["hundredth"] = 100 };
        for (var i = 0; i < Cardinals.Length; i++)
            values[Cardinals[i].ToLowerInvariant()] = values[Ordinals[i].ToLowerInvariant()] = i;
        for (var i = 0; i < Tens.Length; i++)
        {
            var word = Tens[i].ToLowerInvariant();
            values[word] = values[word[..^1] + "ieth"] = (i + 2) * 10;
        }

        for (var i = 0; i < Magnitudes.Length; i++)
        {
            var word = Magnitudes[i].ToLowerInvariant();
            values[word] = values[word + "th"] = Math.Pow(10, (i + 1) * 3);
        }

        return values;
    }

    [GeneratedRegex(@",[\s\ufeff-[\x85]]|[\s\ufeff-[\x85]]and[\s\ufeff-[\x85]]|[\\\s\ufeff\--[\x85]]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separators();
}
