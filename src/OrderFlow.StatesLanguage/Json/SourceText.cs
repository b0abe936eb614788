using System.Buffers;
using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>
/// The text that tokens were read from. Tokens carry only where they begin; where a value, or a part of a string, stands is found in the text when it is asked for,
/// which is when something is wrong there.
/// </summary>
/// <param name="text">JSON, with or without a byte-order mark, which counts as no column.</param>
internal sealed class SourceText(string text)
{
    private const int EscapeLength = 2;
    private const int UnicodeEscapeLength = 6;

    private static readonly SearchValues<char> AfterWords = SearchValues.Create(",]} \t\r\n");

    private int[]? lines;

    private int[] Lines => lines ??= Starts(text);

    /// <summary>The name of a field, with its quotes.</summary>
    public SourceSpan NameOf(JProperty field)
    {
        var start = StartOf(field);
        return Span(start, EndOfString(start));
    }

    /// <summary>A value: a string with its quotes; of an object or array that goes over several lines the bracket that opens it.</summary>
    public SourceSpan ValueOf(JToken value)
    {
        var start = StartOfValue(value);
        return Span(start, EndOfValue(start));
    }

    /// <summary>A part of a string.</summary>
    /// <param name="value">The string.</param>
    /// <param name="part">The part in UTF-16 units of the string's value, where an escape such as <c>\n</c> counts as what it stands for.</param>
    public SourceSpan PartOf(JToken value, Range part)
    {
        var opening = StartOfValue(value);
        var (start, length) = part.GetOffsetAndLength(((string)value!).Length);
        var first = Along(opening + 1, start);

        // What is missing at the end of a string is missing before its closing quote.
        return Span(first, Along(first, Math.Max(length, 1)));
    }

    private int Along(int at, int units)
    {
        for (; units > 0; units--)
            at += text[at] != '\\' ? 1 : text[at + 1] == 'u' ? UnicodeEscapeLength : EscapeLength;
        return at;
    }

    private int StartOf(JToken token)
    {
        var position = SourcePosition.Of(token);
        return Lines[position.Line - 1] + position.Column - 1;
    }

    private int StartOfValue(JToken value)
    {
        var start = StartOf(value);
        if (value.Parent is not JProperty)
            return start;
        var colon = text.IndexOf(':', EndOfString(start));
        return text.AsSpan(colon + 1).IndexOfAnyExcept(" \t\r\n") + colon + 1;
    }

    private int EndOfString(int start)
    {
        var end = start + 1;
        while (text[end] != '"')
            end = Along(end, 1);
        return end + 1;
    }

    private int EndOfValue(int start) => text[start] switch
    {
        '"' => EndOfString(start),
        '{' or '[' => EndOfContainer(start),
        _ => text.AsSpan(start).IndexOfAny(AfterWords) is var length and >= 0 ? start + length : text.Length,
    };

    private int EndOfContainer(int start)
    {
        var depth = 0;
        for (var at = start; at < text.Length && text[at] != '\n';)
        {
            depth += text[at] is '{' or '[' ? 1 : text[at] is '}' or ']' ? -1 : 0;
            at = text[at] == '"' ? EndOfString(at) : at + 1;
            if (depth == 0)
                return at;
        }

        return start + 1;
    }

    private SourceSpan Span(int start, int end)
    {
        var (line, column) = Place(start);
        var (endLine, endColumn) = Place(end);
        return new SourceSpan(line, column, endLine, endColumn);
    }

    private (int Line, int Column) Place(int offset)
    {
        var index = Array.BinarySearch(Lines, offset);
        var line = index < 0 ? ~index - 1 : index;
        return (line + 1, offset - Lines[line] + 1);
    }

    private static int[] Starts(string text)
    {
        var starts = new List<int> { text.StartsWith('\uFEFF') ? 1 : 0 };
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
            starts.Add(end + 1);
        return [.. starts];
    }
}
