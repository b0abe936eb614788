using System.Text;

namespace OrderFlow.StatesLanguage.Choices;

/// <summary>The pattern of <c>StringMatches</c>: <c>*</c> stands for any characters, <c>\*</c> for a star and <c>\\</c> for a backslash.</summary>
/// <seealso href="https://states-language.net/#choice-state"/>
internal sealed class StringPattern
{
    private readonly string[] parts;

    public StringPattern(string pattern)
    {
        var texts = new List<string>();
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\' && i + 1 < pattern.Length && pattern[i + 1] is '*' or '\\')
            {
                text.Append(pattern[++i]);
            }
            else if (pattern[i] == '*')
            {
                texts.Add(text.ToString());
                text.Clear();
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        texts.Add(text.ToString());
        parts = [.. texts];
    }

    public bool Matches(string text)
    {
        if (parts is [var only])
            return text == only;
        var (first, last) = (parts[0], parts[^1]);
        if (text.Length < first.Length + last.Length || !text.StartsWith(first, StringComparison.Ordinal) || !text.EndsWith(last, StringComparison.Ordinal))
            return false;
        // Each part at the first place where it can be leaves the most room for the others.
        var rest = text.AsSpan(first.Length, text.Length - first.Length - last.Length);
        foreach (var part in parts.AsSpan(1, parts.Length - 2))
        {
            var at = rest.IndexOf(part, StringComparison.Ordinal);
            if (at < 0)
                return false;
            rest = rest[(at + part.Length)..];
        }

        return true;
    }
}
