using System.Globalization;
using System.Text;

namespace OrderFlow.StatesLanguage.Paths;

/// <summary>The text of a path or of an intrinsic function, with the place that is read next.</summary>
internal sealed class PathText(string text)
{
    private const int ShownLength = 60;

    public string Text => text;

    public int Position { get; set; }

    public bool AtEnd => Position >= text.Length;

    /// <summary>The next character, <c>'\0'</c> at the end.</summary>
    public char Next => AtEnd ? '\0' : text[Position];

    /// <summary>What follows, as far as messages show it.</summary>
    public string Rest => text.Length - Position <= ShownLength ? text[Position..] : $"{text.AsSpan(Position, ShownLength)}…";

    public bool StartsWith(string value) => text.AsSpan(Position).StartsWith(value, StringComparison.Ordinal);

    public bool Take(char character)
    {
        if (AtEnd || text[Position] != character)
            return false;
        Position++;
        return true;
    }

    public void Spaces()
    {
        while (!AtEnd && char.IsWhiteSpace(text[Position]))
            Position++;
    }

    /// <summary>A string in single or double quotes, with the escapes of JSON; any other character after a backslash stands for itself.</summary>
    public string Quoted()
    {
        var quote = text[Position++];
        var content = new StringBuilder();
        while (!AtEnd)
        {
            var letter = text[Position++];
            if (letter == quote)
                return content.ToString();
            content.Append(letter == '\\' && !AtEnd ? Escaped() : letter);
        }

        throw Problem("has a string that is not closed");
    }

    public string Between(int start) => text[start..Position];

    /// <summary>What is wrong with the text.</summary>
    /// <param name="reason">What is wrong, as the end of a sentence.</param>
    /// <param name="from">Where what is wrong begins, which goes on to where the text was read; null when that is the character that is read next.</param>
    public PathException Problem(string reason, int? from = null)
    {
        var position = Math.Min(Position, text.Length);
        return from is { } start ? Problem(reason, start, position - start) : Problem(reason, position, 1);
    }

    public PathException Problem(string reason, int at, int length) => new(text, reason, at, Math.Max(1, length));

    private char Escaped()
    {
        var letter = text[Position++];
        switch (letter)
        {
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u' when Position + 4 <= text.Length && ushort.TryParse(text.AsSpan(Position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                Position += 4;
                return (char)code;
            default: return letter;
        }
    }
}
