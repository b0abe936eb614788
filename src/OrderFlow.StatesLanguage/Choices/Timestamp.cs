using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Choices;

/// <summary>A moment as definitions and data write it: RFC 3339 with a capital <c>T</c> and a capital <c>Z</c> or an offset.</summary>
/// <param name="Second">The second, in ticks.</param>
/// <param name="Fraction">The part of a second after it.</param>
/// <seealso href="https://states-language.net/#timestamps"/>
internal readonly partial record struct Timestamp(long Second, decimal Fraction)
{
    /// <summary>What diagnostics show as an example.</summary>
    public const string Example = "a timestamp such as 2030-01-31T08:00:00Z";

    // Longer fractions are cut; a decimal holds no more.
    private const int FractionDigits = 28;

    public static bool TryParse([NotNullWhen(true)] string? text, out Timestamp timestamp)
    {
        timestamp = default;
        var match = Form().Match(text ?? "");
        if (!match.Success || !DateTime.TryParseExact(match.Groups["moment"].Value, "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            return false;
        var offset = match.Groups["hours"] is { Success: true } hours
            ? TimeSpan.FromMinutes((int.Parse(hours.Value, CultureInfo.InvariantCulture) * 60) + int.Parse(match.Groups["minutes"].Value, CultureInfo.InvariantCulture))
            : TimeSpan.Zero;
        var digits = match.Groups["fraction"].Value;
        var fraction = digits.Length == 0 ? 0 : decimal.Parse($"0.{digits[..Math.Min(digits.Length, FractionDigits)]}", CultureInfo.InvariantCulture);
        timestamp = new(moment.Ticks - (match.Groups["sign"].Value == "-" ? -offset : offset).Ticks, fraction);
        return true;
    }

    public static bool TryParse(in JsonataValue value, out Timestamp timestamp)
    {
        timestamp = default;
        return value.TryGetString(out var text) && TryParse(text, out timestamp);
    }

    /// <summary>Less than 0 when this is before the other, more when it is after.</summary>
    public int Compare(Timestamp other) => Second != other.Second ? Second.CompareTo(other.Second) : Fraction.CompareTo(other.Fraction);

    [GeneratedRegex(@"^(?<moment>[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(\.(?<fraction>[0-9]+))?(Z|(?<sign>[+-])(?<hours>[01][0-9]|2[0-3]):(?<minutes>[0-5][0-9]))\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
