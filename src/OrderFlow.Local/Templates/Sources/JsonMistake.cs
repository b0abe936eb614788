namespace OrderFlow.Local.Templates.Sources;

/// <summary>Says what is wrong with a text at the place where it stops being JSON.</summary>
internal static class JsonMistake
{
    /// <param name="before">What stands before the place, without spaces at its end.</param>
    /// <param name="rest">What stands at the place.</param>
    /// <param name="open">Where the innermost object or list begins that is not closed yet.</param>
    public static string Describe(string before, string rest, TemplatePlace? open) => (before.LastOrDefault(), rest.FirstOrDefault()) switch
    {
        (_, '\0') when open is { } begin => $"the file ends, and the object or list that begins in line {begin.Line}, column {begin.Column} is not closed.",
        (_, '\0') => "the file ends in the middle of a value.",
        (',', '}' or ']') => $"a comma stands before \"{rest[0]}\"; JSON has none after the last one.",
        (_, '\n' or '\r') => "a text is not closed before the end of its line.",
        (_, '\t') => "a tab stands in a text; it is written as \\t.",
        (_, '/' or '#') => "comments are not JSON; CloudFormation refuses them.",
        (_, '\'') => "names and texts stand in double quotes.",
        ('"' or '}' or ']' or 'e' or 'l' or (>= '0' and <= '9'), '"' or '{' or '[') => $"a comma or a colon is missing before {Piece(rest)}.",
        (_, '}') => "the object is closed where a value or a name is expected.",
        (_, ']') => "the list is closed where a value is expected.",
        (_, var letter) when char.IsLetter(letter) => $"{Piece(rest)} is no JSON: names and texts stand in double quotes, and the only words are true, false and null.",
        _ when open is null => $"{Piece(rest)} follows the end of the template.",
        _ => $"{Piece(rest)} is not expected here.",
    };

    private static string Piece(string rest)
    {
        var end = rest.IndexOfAny([' ', ',', ':', '\n', '\r', '}', ']'], 1 <= rest.Length ? 1 : 0);
        return end < 0 ? rest : rest[..end];
    }
}
