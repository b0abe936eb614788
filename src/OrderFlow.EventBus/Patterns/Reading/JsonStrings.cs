using System.Buffers.Text;
using System.Text.Json;

namespace OrderFlow.EventBus.Patterns.Reading;

/// <summary>Decodes JSON strings into UTF-8, lone surrogates included, which the framework's reader refuses.</summary>
internal static class JsonStrings
{
    /// <summary>Adds the content of the string or name that the reader stands on.</summary>
    public static void Unescape(ref Utf8JsonReader reader, EventBytes destination)
    {
        var text = reader.ValueSpan;
        if (!reader.ValueIsEscaped)
        {
            destination.Add(text);
            return;
        }

        while (!text.IsEmpty)
        {
            var backslash = text.IndexOf((byte)'\\');
            if (backslash < 0)
            {
                destination.Add(text);
                return;
            }

            destination.Add(text[..backslash]);
            text = text[backslash..];
            text = text[1] == (byte)'u' ? AddCodePoint(text, destination) : AddSimple(text, destination);
        }
    }

    private static ReadOnlySpan<byte> AddSimple(ReadOnlySpan<byte> text, EventBytes destination)
    {
        destination.Add(text[1] switch
        {
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            var itself => itself,
        });
        return text[2..];
    }

    private static ReadOnlySpan<byte> AddCodePoint(ReadOnlySpan<byte> text, EventBytes destination)
    {
        int codePoint = Unit(text);
        var length = 6;
        if (char.IsHighSurrogate((char)codePoint) && text.Length >= 12 && text[6] == (byte)'\\' && text[7] == (byte)'u'
            && char.IsLowSurrogate(Unit(text[6..])))
        {
            codePoint = char.ConvertToUtf32((char)codePoint, Unit(text[6..]));
            length = 12;
        }

        destination.Advance(Utf8Text.Encode(codePoint, destination.GetSpan(4)));
        return text[length..];
    }

    private static char Unit(ReadOnlySpan<byte> escape) =>
        Utf8Parser.TryParse(escape.Slice(2, 4), out ushort unit, out _, 'x') ? (char)unit : '\uFFFD';
}
