using System.Text.RegularExpressions;

namespace OrderFlow.StatesLanguage.Paths.Filters;

/// <summary>A regular expression of a filter, which must match a whole text.</summary>
/// <param name="Pattern">The pattern as it was written.</param>
/// <param name="Flags">The flags after it.</param>
/// <param name="Compiled">What matches.</param>
internal sealed record FilterRegex(string Pattern, string Flags, Regex Compiled)
{
    public override string ToString() => $"/{Pattern}/{Flags}";
}
