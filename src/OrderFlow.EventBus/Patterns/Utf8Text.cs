using System.Text;

namespace OrderFlow.EventBus.Patterns;

/// <summary>UTF-8 that keeps lone surrogates, as three bytes each, so that no two texts become one.</summary>
internal static class Utf8Text
{
    /// <summary>The longest encoding of one UTF-16 unit.</summary>
    public const int MaximumBytesPerUnit = 3;

    /// <summary>Encodes a text.</summary>
    public static byte[] Encode(ReadOnlySpan<char> text)
    {
        var bytes = new byte[text.Length * MaximumBytesPerUnit];
        var length = 0;
        while (!text.IsEmpty)
        {
            var isPair = text.Length > 1 && char.IsSurrogatePair(text[0], text[1]);
            length += Encode(isPair ? char.ConvertToUtf32(text[0], text[1]) : text[0], bytes.AsSpan(length));
            text = text[(isPair ? 2 : 1)..];
        }

        return bytes[..length];
    }

    /// <summary>Encodes a code point, which may be a surrogate, and returns the number of bytes.</summary>
    public static int Encode(int codePoint, Span<byte> destination)
    {
        if (Rune.TryCreate(codePoint, out var rune))
            return rune.EncodeToUtf8(destination);
        destination[0] = (byte)(0xE0 | (codePoint >> 12));
        destination[1] = (byte)(0x80 | ((codePoint >> 6) & 0x3F));
        destination[2] = (byte)(0x80 | (codePoint & 0x3F));
        return MaximumBytesPerUnit;
    }
}
