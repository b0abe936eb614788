using System.Text;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Base 64 and URLs.</summary>
/// <seealso href="https://docs.jsonata.org/string-functions#base64encode"/>
internal static class EncodingFunctions
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";
    private const string Reserved = ";/?:@&=+$,#";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static NativeFunction[] All =>
    [
        new("base64encode", "<s-:s>", 1, call => call[0].IsUndefined ? JsonataValue.Undefined : Convert.ToBase64String(Bytes(call.Text(0)))),
        new("base64decode", "<s-:s>", 1, call => call[0].IsUndefined ? JsonataValue.Undefined : Decode64(call.Text(0))),
        new("encodeUrlComponent", "<s-:s>", 1, call => Encode(call, "encodeUrlComponent", Unreserved)),
        new("encodeUrl", "<s-:s>", 1, call => Encode(call, "encodeUrl", Unreserved + Reserved)),
        new("decodeUrlComponent", "<s-:s>", 1, call => Decode(call, "decodeUrlComponent", "")),
        new("decodeUrl", "<s-:s>", 1, call => Decode(call, "decodeUrl", Reserved)),
    ];

    // The reference implementation takes the low byte of every UTF-16 unit.
    private static byte[] Bytes(string text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)text[i];
        return bytes;
    }

    private static string Decode64(string text)
    {
        var end = text.IndexOf('=', StringComparison.Ordinal);
        var digits = new StringBuilder(text.Length);
        foreach (var character in end < 0 ? text : text[..end])
        {
            if (char.IsAsciiLetterOrDigit(character) || character is '+' or '/' or '-' or '_')
                digits.Append(character == '-' ? '+' : character == '_' ? '/' : character);
        }

        if (digits.Length % 4 == 1)
            digits.Length--;
        digits.Append('=', (4 - (digits.Length % 4)) % 4);
        return Encoding.Latin1.GetString(Convert.FromBase64String(digits.ToString()));
    }

    private static JsonataValue Encode(Call call, string name, string kept)
    {
        if (call[0].IsUndefined)
            return default;
        var text = call.Text(0);
        if (LoneSurrogates.IndexIn(text) >= 0)
            throw Malformed(text, name);
        var encoded = new StringBuilder(text.Length);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && kept.Contains((char)rune.Value, StringComparison.Ordinal))
            {
                encoded.Append((char)rune.Value);
                continue;
            }

            foreach (var unit in bytes[..rune.EncodeToUtf8(bytes)])
                encoded.Append('%').Append(unit.ToString("X2"));
        }

        return encoded.ToString();
    }

    private static JsonataValue Decode(Call call, string name, string kept)
    {
        if (call[0].IsUndefined)
            return default;
        var text = call.Text(0);
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                decoded.Append(text[i]);
                continue;
            }

            var bytes = Sequence(text, i) ?? throw Malformed(text, name);
            var piece = Text(bytes) ?? throw Malformed(text, name);
            var length = bytes.Length * 3;
            decoded.Append(kept.Contains(piece, StringComparison.Ordinal) ? text.Substring(i, length) : piece);
            i += length - 1;
        }

        return decoded.ToString();
    }

    /// <summary>The bytes of the character whose escapes start at a position.</summary>
    private static byte[]? Sequence(string text, int at)
    {
        if (Octet(text, at) is not { } first)
            return null;
        var length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        var bytes = new byte[length];
        for (var i = 0; i < length; i++)
        {
            if (Octet(text, at + (i * 3)) is not { } octet)
                return null;
            bytes[i] = octet;
        }

        return bytes;
    }

    private static byte? Octet(string text, int at)
    {
        if (at + 3 > text.Length || text[at] != '%' || !char.IsAsciiHexDigit(text[at + 1]) || !char.IsAsciiHexDigit(text[at + 2]))
            return null;
        return Convert.ToByte(text.Substring(at + 1, 2), 16);
    }

    private static string? Text(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static JsonataFailure Malformed(string text, string name) => new("D3140", text) { Token = name };
}
