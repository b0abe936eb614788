using System.Globalization;
using System.Text;

namespace OrderFlow.StatesLanguage.Diagrams;

/// <summary>Makes any text one that Mermaid shows as it is.</summary>
internal static class MermaidText
{
    private const int LongestLabel = 60;

    /// <summary>A text with everything that could mean something to Mermaid as an entity code, such as <c>#58;</c> for a colon.</summary>
    /// <seealso href="https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters"/>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '_' or '.' or ',' or '?' or '!' or '(' or ')' or '=' or '+' or '/' or '*' or '$' or '\'')
                escaped.Append(rune);
            else if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                escaped.Append(' ');
            else
                escaped.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");

        // A blank description is a syntax error; "direction TB" is a command wherever it stands in a line, and $$ begins a formula.
        var shown = escaped.ToString();
        return string.IsNullOrWhiteSpace(shown)
            ? "#160;"
            : shown.Replace("direction ", "direction#32;", StringComparison.OrdinalIgnoreCase).Replace("$$", "$#36;", StringComparison.Ordinal);
    }

    /// <summary>A label of one line that is short enough to stand at an arrow.</summary>
    public static string Shorten(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestLabel)
            return line;

        // Half a surrogate pair would be shown as a question mark.
        var length = char.IsHighSurrogate(line[LongestLabel - 2]) ? LongestLabel - 2 : LongestLabel - 1;
        return line[..length] + "…";
    }
}
