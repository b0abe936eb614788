using System.Globalization;
using System.Text.RegularExpressions;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>Reads timestamps in the format that the States Language asks for: RFC 3339 with an upper-case T, and Z or an offset.</summary>
/// <seealso href="https://states-language.net/#timestamps"/>
internal static partial class ExtendedDateTime
{
    public static bool TryParse(string text, out DateTimeOffset moment)
    {
        moment = default;
        return Format().IsMatch(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out moment);
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Format();
}
