using System.Text;

namespace OrderFlow.Jsonata;

/// <summary>Halves of surrogate pairs, which JavaScript strings may hold and UTF-8 cannot.</summary>
internal static class LoneSurrogates
{
    /// <summary>The position of the first unpaired surrogate, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text, int from = 0)
    {
        for (var i = from; i < text.Length; i++)
        {
            var offset = text[i..].IndexOfAnyInRange('\ud800', '\udfff');
            if (offset < 0)
                return -1;
            i += offset;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }

    /// <summary>The text with unpaired surrogates written as JSON escapes, so that they survive UTF-8.</summary>
    public static string Escape(string text)
    {
        var at = IndexIn(text);
        if (at < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        var from = 0;
        for (; at >= 0; at = IndexIn(text, from))
        {
            escaped.Append(text, from, at - from).Append("\\u").Append(((int)text[at]).ToString("x4"));
            from = at + 1;
        }

        return escaped.Append(text, from, text.Length - from).ToString();
    }
}
