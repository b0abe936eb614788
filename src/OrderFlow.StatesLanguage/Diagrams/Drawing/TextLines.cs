using System.Globalization;

namespace OrderFlow.StatesLanguage.Diagrams.Drawing;

/// <summary>A text in lines that are not wider than allowed.</summary>
/// <param name="Lines">The lines; the last one ends in an ellipsis where there would be more.</param>
/// <param name="Width">The width of the widest line, in pixels.</param>
internal sealed record TextLines(IReadOnlyList<string> Lines, double Width)
{
    private const string Ellipsis = "…";

    /// <summary>Breaks a text between words, and inside of words that are too long.</summary>
    /// <param name="text">The text; white space counts as one space.</param>
    /// <param name="size">The size of the font in pixels.</param>
    /// <param name="isBold">Whether it is bold.</param>
    /// <param name="widest">The width that a line may have, in pixels.</param>
    /// <param name="most">How many lines there may be.</param>
    public static TextLines Of(string text, double size, bool isBold, double widest, int most)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = word;
            while (rest.Length > 0)
            {
                var longer = line.Length == 0 ? rest : $"{line} {rest}";
                if (Fits(longer))
                {
                    (line, rest) = (longer, "");
                }
                else if (line.Length > 0)
                {
                    lines.Add(line);
                    line = "";
                }
                else
                {
                    var part = Beginning(rest);
                    lines.Add(part);
                    rest = rest[part.Length..];
                }

                // What nobody sees need not be broken.
                if (lines.Count > most)
                    return Shortened();
            }
        }

        if (line.Length > 0 || lines.Count == 0)
            lines.Add(line);
        return Shortened();

        bool Fits(string part) => TextWidth.Of(part, size, isBold) <= widest;

        TextLines Shortened()
        {
            if (lines.Count > most)
            {
                lines.RemoveRange(most, lines.Count - most);
                var last = lines[^1];
                while (last.Length > 1 && !Fits(last + Ellipsis))
                    last = last[..^StringInfo.GetNextTextElementLength(last, LastElement(last))];
                lines[^1] = last.TrimEnd() + Ellipsis;
            }

            return new TextLines(lines, lines.Max(shown => TextWidth.Of(shown, size, isBold)));
        }

        // At the end of a part of the word, such as before a capital letter, if that is not too early.
        string Beginning(string word)
        {
            var (fitting, natural) = (0, 0);
            while (fitting < word.Length)
            {
                var next = fitting + StringInfo.GetNextTextElementLength(word, fitting);
                if (fitting > 0 && !Fits(word[..next]))
                    break;
                if (next < word.Length && IsJoint(word[next - 1], word[next]))
                    natural = next;
                fitting = next;
            }

            return word[..(natural > fitting / 2 ? natural : fitting)];
        }
    }

    private static bool IsJoint(char before, char after) =>
        (char.IsLower(before) && char.IsUpper(after)) || (!char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after));

    private static int LastElement(string text)
    {
        var starts = StringInfo.ParseCombiningCharacters(text);
        return starts[^1];
    }
}
