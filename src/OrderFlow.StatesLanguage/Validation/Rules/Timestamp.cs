using System.Globalization;
using System.Text.RegularExpressions;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>Timestamps of definitions: RFC 3339 with a capital <c>T</c> and a capital <c>Z</c> or an offset.</summary>
/// <seealso href="https://states-language.net/#timestamps"/>
internal static partial class Timestamp
{
    public const string Example = "a timestamp such as 2030-01-31T08:00:00Z";

    public static bool IsValid(string text)
    {
        var match = Form().Match(text);
        return match.Success && DateTime.TryParseExact(match.Groups["moment"].Value, "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    [GeneratedRegex(@"^(?<moment>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
