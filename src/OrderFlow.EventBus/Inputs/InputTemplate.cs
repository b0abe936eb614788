using System.Text;
using System.Text.RegularExpressions;

namespace OrderFlow.EventBus.Inputs;

/// <summary>
/// A template with placeholders. One that begins with a quote is text: values are put in as they are, objects and
/// arrays without their quotes. Any other is JSON: outside of quotes a value is put in as JSON, inside of them a string
/// loses its own; what is no JSON afterwards is not delivered.
/// </summary>
internal sealed partial class InputTemplate
{
    private readonly List<(string Literal, string? Placeholder, bool IsQuoted)> _parts = [];

    public InputTemplate(string text)
    {
        IsText = text.AsSpan().TrimStart().StartsWith("\"", StringComparison.Ordinal);
        var place = 0;
        var isQuoted = false;
        foreach (Match match in Placeholder().Matches(text))
        {
            var literal = text[place..match.Index];
            isQuoted = EndsQuoted(literal, isQuoted);
            _parts.Add((literal, match.Groups["name"].Value, isQuoted));
            place = match.Index + match.Length;
        }

        _parts.Add((text[place..], null, false));
    }

    /// <summary>Whether the result is text rather than JSON.</summary>
    public bool IsText { get; }

    /// <summary>The names of the placeholders, in the order of the template.</summary>
    public IEnumerable<string> Placeholders => _parts.Select(part => part.Placeholder).OfType<string>();

    /// <summary>Fills the template.</summary>
    /// <param name="value">Gives the JSON text of a placeholder's value; null for a value that the event lacks.</param>
    public string Fill(Func<string, string?> value)
    {
        var result = new StringBuilder();
        foreach (var (literal, placeholder, isQuoted) in _parts)
        {
            result.Append(literal);
            if (placeholder is not null)
                result.Append(Render(value(placeholder) ?? "\"\"", isQuoted));
        }

        return result.ToString();
    }

    private string Render(string json, bool isQuoted)
    {
        if (json.StartsWith('"') && (isQuoted || IsText))
            return json[1..^1];
        return IsText ? json.Replace("\"", "", StringComparison.Ordinal) : json;
    }

    private static bool EndsQuoted(string literal, bool isQuoted)
    {
        for (var place = 0; place < literal.Length; place++)
        {
            if (literal[place] == '\\' && isQuoted)
                place++;
            else if (literal[place] == '"')
                isQuoted = !isQuoted;
        }

        return isQuoted;
    }

    [GeneratedRegex("<(?<name>[A-Za-z0-9_.-]+)>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
