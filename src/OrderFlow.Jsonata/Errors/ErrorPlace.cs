using System.Text;

namespace OrderFlow.Jsonata;

/// <summary>The place of an error in the text of an expression: what a mark under the text would underline.</summary>
/// <param name="Text">The expression; null when the place is not known.</param>
/// <param name="Start">Where the place begins.</param>
/// <param name="Length">How long it is, at least one.</param>
internal readonly record struct ErrorPlace(string? Text, int Start, int Length)
{
    // A line of a log or a terminal; longer lines are shown from shortly before the place.
    private const int Width = 100;
    private const int Lead = 60;

    private const string Indentation = "    ";

    public int Line => Text is null ? 0 : Text.AsSpan(0, Start).Count('\n') + 1;

    public int Column => Text is null ? 0 : Start - LineStart + 1;

    private int LineStart => Start == 0 ? 0 : Text!.LastIndexOf('\n', Start - 1) + 1;

    /// <summary>Finds the token that ends at a position, or shortly before it as the name of a function that is called does.</summary>
    public static ErrorPlace Find(string? text, int position, string? token)
    {
        if (text is null || position < 0)
            return default;
        var end = Math.Min(position, text.Length);
        if (token == "(end)")
            return new(text, end, 1);
        var found = string.IsNullOrEmpty(token) || token.Length > end ? -1 : text.LastIndexOf(token, end - 1, StringComparison.Ordinal);
        if (found < 0 || !text.AsSpan(found + token!.Length, end - found - token.Length).Trim(" \t\r\n([{\"'`").IsEmpty)
            return new(text, Math.Max(end - 1, 0), 1);
        var start = found > 0 && text[found - 1] == '$' ? found - 1 : found;
        return new(text, start, found + token.Length - start);
    }

    /// <summary>Line and column, and the line itself with a mark under the place; nothing when the place is not known.</summary>
    public string Describe()
    {
        if (Text is null)
            return "";
        var lineEnd = Text.IndexOf('\n', Start);
        var line = Text.AsSpan(LineStart..(lineEnd < 0 ? Text.Length : lineEnd)).TrimEnd();
        var column = Column - 1;
        var skipped = line.Length > Width ? Math.Clamp(column - Lead, 0, line.Length - Width) : 0;
        var shown = line[skipped..Math.Min(skipped + Width, line.Length)];
        var described = new StringBuilder($" (line {Line}, column {Column})\n").Append(Indentation);
        described.Append(skipped > 0 ? "…" : "").Append(shown).Append(skipped + Width < line.Length ? "…" : "");
        described.Append('\n').Append(Indentation).Append(skipped > 0 ? " " : "");
        for (var i = skipped; i < column; i++)
            described.Append(i < line.Length && line[i] == '\t' ? '\t' : ' ');
        return described.Append('^', Math.Clamp(Length, 1, Math.Max(skipped + Width - column, 1))).ToString();
    }
}
