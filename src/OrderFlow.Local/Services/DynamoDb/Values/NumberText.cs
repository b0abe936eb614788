using System.Text.RegularExpressions;

namespace OrderFlow.Local.Services.DynamoDb.Values;

/// <summary>The texts that stand for numbers: <c>-12.50e3</c>.</summary>
internal static partial class NumberText
{
    private const long BeyondAnyMagnitude = 1_000_000_000;

    /// <summary>The parts of a number's text, or null when it is none: digits without a point, and the power of ten of the last one.</summary>
    public static (string Coefficient, long Exponent, bool Negative)? Split(string text)
    {
        var match = Number().Match(text);
        if (!match.Success)
            return null;
        var fraction = match.Groups["fraction"].Value;
        return (match.Groups["whole"].Value + fraction, Exponent(match.Groups["exponent"].Value) - fraction.Length, match.Groups["sign"].Value == "-");
    }

    private static long Exponent(string text) => text switch
    {
        "" => 0,
        _ when long.TryParse(text, out var exponent) => Math.Clamp(exponent, -BeyondAnyMagnitude, BeyondAnyMagnitude),
        _ => text[0] == '-' ? -BeyondAnyMagnitude : BeyondAnyMagnitude,
    };

    [GeneratedRegex(@"^(?<sign>[+-]?)(?=\.?[0-9])(?<whole>[0-9]*)(\.(?<fraction>[0-9]*))?([eE](?<exponent>[+-]?[0-9]+))?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Number();
}
