namespace OrderFlow.Local.Templates.Checks.Access;

/// <summary>Compares texts with patterns of policies: <c>*</c> is any run of characters, <c>?</c> any one.</summary>
internal static class PolicyGlob
{
    public static bool Matches(string pattern, string text, StringComparison comparison = StringComparison.Ordinal)
    {
        var (at, place, star, mark) = (0, 0, -1, 0);
        while (place < text.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                star = at++;
                mark = place;
            }
            else if (at < pattern.Length && (pattern[at] == '?' || string.Compare(pattern, at, text, place, 1, comparison) == 0))
            {
                at++;
                place++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                place = ++mark;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(at).TrimStart('*').IsEmpty;
    }
}
