namespace OrderFlow.Local.Services.ApiGateway.Authorizers;

/// <summary>The wildcards of policies: <c>*</c> for any characters, <c>?</c> for one.</summary>
internal static class Glob
{
    public static bool Matches(string pattern, string text, bool ignoreCase = false)
    {
        int p = 0, t = 0, star = -1, mark = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                mark = t;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || Same(pattern[p], text[t], ignoreCase)))
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                // The last star takes one character more.
                p = star + 1;
                t = ++mark;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).IndexOfAnyExcept('*') < 0;
    }

    private static bool Same(char one, char other, bool ignoreCase) => one == other || (ignoreCase && char.ToUpperInvariant(one) == char.ToUpperInvariant(other));
}
