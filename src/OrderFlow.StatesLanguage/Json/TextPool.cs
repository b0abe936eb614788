using System.Text.Json;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>Gives one string for short texts that are the same: names, types and paths come again all over a definition.</summary>
/// <remarks>A text is kept until another one comes whose hash leads to its place, so that no text makes this grow or search.</remarks>
internal sealed class TextPool
{
    private const int LongestText = 48;
    private const int Places = 512;

    private readonly string?[] texts = new string?[Places];

    /// <summary>The name or the string that a reader is at.</summary>
    /// <exception cref="InvalidOperationException">It has half of a surrogate pair.</exception>
    public string Read(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.Length > LongestText)
            return reader.GetString()!;
        Span<char> buffer = stackalloc char[LongestText];
        var text = buffer[..reader.CopyString(buffer)];
        ref var known = ref texts[(uint)string.GetHashCode(text, StringComparison.Ordinal) % Places];
        if (known is null || !text.SequenceEqual(known))
            known = text.ToString();
        return known;
    }
}
