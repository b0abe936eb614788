using System.Text;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Strings as lists of code points; an unpaired surrogate counts as one.</summary>
internal static class CodePoints
{
    public static int Count(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') < 0)
            return text.Length;
        var count = 0;
        for (var i = 0; i < text.Length; i += Width(text, i))
            count++;
        return count;
    }

    /// <summary>The code points from one position up to another; negative ones count from the end.</summary>
    public static string Slice(string text, int count, double from, double to)
    {
        var (start, end) = (Clamp(from, count), Clamp(to, count));
        if (start >= end)
            return "";
        if (count == text.Length)
            return text[start..end];
        var first = Offset(text, start, 0);
        return text[first..Offset(text, end - start, first)];
    }

    /// <summary>A text repeated to a length in code points.</summary>
    public static string Repeat(string text, int length)
    {
        if (text.Length == 1)
            return new(text[0], length);
        var count = Count(text);
        var repeated = new StringBuilder();
        for (; length >= count; length -= count)
            repeated.Append(text);
        return repeated.Append(Slice(text, count, 0, length)).ToString();
    }

    private static int Clamp(double position, int count)
    {
        var whole = double.IsNaN(position) ? 0 : Math.Truncate(position);
        return (int)Math.Clamp(whole < 0 ? count + whole : whole, 0, count);
    }

    private static int Offset(string text, int codePoints, int from)
    {
        for (; codePoints > 0; codePoints--)
            from += Width(text, from);
        return from;
    }

    private static int Width(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
}
