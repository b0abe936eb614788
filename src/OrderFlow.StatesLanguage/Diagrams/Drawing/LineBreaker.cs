using System.Globalization;

namespace OrderFlow.StatesLanguage.Diagrams.Drawing;

/// <summary>Breaks a text into lines that are not wider than allowed: between words, and inside of words that are too long.</summary>
internal sealed class LineBreaker(Func<string, bool> fits, int most)
{
    private const string Ellipsis = "…";

    private readonly List<string> lines = [];

    // What does not fit any more is not looked at: nobody would see it.
    private bool IsFull => lines.Count > most;

    public IReadOnlyList<string> Break(string text)
    {
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (!fits(longer) && line.Length > 0)
            {
                lines.Add(line);
                longer = word;
            }

            line = Rest(longer);
            if (IsFull)
                break;
        }

        if (line.Length > 0 || lines.Count == 0)
            lines.Add(line);
        if (IsFull)
            Shorten();
        return lines;
    }

    // Adds a line for each part of a word that is too long.
    private string Rest(string word)
    {
        while (!fits(word) && !IsFull)
        {
            var part = Beginning(word);
            if (part.Length == word.Length)
                break;
            lines.Add(part);
            word = word[part.Length..];
        }

        return word;
    }

    // To the end of a part of the word, such as before a capital letter, if that is not too early.
    private string Beginning(string word)
    {
        var (fitting, natural) = (0, 0);
        while (fitting < word.Length)
        {
            var next = fitting + StringInfo.GetNextTextElementLength(word, fitting);
            if (fitting > 0 && !fits(word[..next]))
                break;
            if (next < word.Length && IsJoint(word[next - 1], word[next]))
                natural = next;
            fitting = next;
        }

        return word[..(natural > fitting / 2 && fitting < word.Length ? natural : fitting)];
    }

    private static bool IsJoint(char before, char after) =>
        (char.IsLower(before) && char.IsUpper(after)) || (!char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after));

    private void Shorten()
    {
        lines.RemoveRange(most, lines.Count - most);
        var last = lines[^1];
        while (last.Length > 0 && !fits(last + Ellipsis))
            last = last[..StringInfo.ParseCombiningCharacters(last)[^1]];
        lines[^1] = last.TrimEnd() + Ellipsis;
    }
}
