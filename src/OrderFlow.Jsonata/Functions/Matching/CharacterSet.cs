using System.Globalization;
using System.Text;

namespace OrderFlow.Jsonata.Functions;

/// <summary>A set of UTF-16 units, as a character class of a regular expression describes one.</summary>
internal sealed class CharacterSet
{
    // In a shorter range its characters are gone through, in a longer one all characters that have cases.
    private const int ShortRange = 1_000;

    private readonly List<(char First, char Last)> _ranges = [];

    public static CharacterSet Digits { get; } = Of(('0', '9'));

    public static CharacterSet WordCharacters { get; } = Of(('a', 'z'), ('A', 'Z'), ('0', '9'), ('_', '_'));

    public static CharacterSet LineEnds { get; } = Of(('\n', '\n'), ('\r', '\r'), ('\u2028', '\u2029'));

    /// <summary>White space and line ends, see <see cref="Functions.WhiteSpace"/>.</summary>
    public static CharacterSet Blanks { get; } = Of(
        ('\t', '\r'), (' ', ' '), ('\u00a0', '\u00a0'), ('\u1680', '\u1680'), ('\u2000', '\u200a'), ('\u2028', '\u2029'),
        ('\u202f', '\u202f'), ('\u205f', '\u205f'), ('\u3000', '\u3000'), ('\ufeff', '\ufeff'));

    public void Add(char first, char last) => _ranges.Add((first, last));

    public void Add(CharacterSet other) => _ranges.AddRange(other._ranges);

    /// <summary>Everything that is not in the set.</summary>
    public CharacterSet Complement()
    {
        var complement = new CharacterSet();
        var next = 0;
        foreach (var (first, last) in _ranges.OrderBy(range => range.First))
        {
            if (first > next)
                complement.Add((char)next, (char)(first - 1));
            next = Math.Max(next, last + 1);
        }

        if (next <= char.MaxValue)
            complement.Add((char)next, char.MaxValue);
        return complement;
    }

    /// <summary>Adds the characters that are the same in another case.</summary>
    public void AddOtherCases()
    {
        var count = _ranges.Count;
        for (var i = 0; i < count; i++)
        {
            var (first, last) = _ranges[i];
            if (last - first < ShortRange)
            {
                for (int character = first; character <= last; character++)
                    AddCases(CaseFolding.Cases((char)character), first, last);
                continue;
            }

            foreach (var cases in CaseFolding.Groups)
            {
                if (Array.Exists(cases, character => character >= first && character <= last))
                    AddCases(cases, first, last);
            }
        }
    }

    /// <summary>The set as .NET writes it.</summary>
    public string ToPattern(bool isNegated = false)
    {
        if (_ranges.Count == 0)
            return isNegated ? @"[\s\S]" : "(?!)";
        var text = new StringBuilder(isNegated ? "[^" : "[");
        foreach (var (first, last) in _ranges)
        {
            Append(text, first);
            if (last > first)
                Append(text.Append('-'), last);
        }

        return text.Append(']').ToString();
    }

    private void AddCases(ReadOnlySpan<char> cases, char first, char last)
    {
        foreach (var character in cases)
        {
            if (character < first || character > last)
                Add(character, character);
        }
    }

    private static CharacterSet Of(params ReadOnlySpan<(char First, char Last)> ranges)
    {
        var set = new CharacterSet();
        set._ranges.AddRange(ranges);
        return set;
    }

    private static void Append(StringBuilder text, char character)
    {
        if (char.IsAsciiLetterOrDigit(character))
            text.Append(character);
        else
            text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
    }
}
