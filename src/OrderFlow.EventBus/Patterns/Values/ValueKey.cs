using System.Buffers.Binary;

namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>Makes the keys by which exact values are equal.</summary>
internal static class ValueKey
{
    /// <summary>The key of a string.</summary>
    public static byte[] OfString(ReadOnlySpan<char> text) => [(byte)EventValueKind.String, .. Utf8Text.Encode(text)];

    /// <summary>The key of a number.</summary>
    public static byte[] OfNumber(NumberText number)
    {
        if (!number.IsExact)
            return [(byte)EventValueKind.InexactNumber, .. Utf8Text.Encode(number.Text)];
        var key = new byte[1 + sizeof(double)];
        WriteNumber(number.Value, key);
        return key;
    }

    /// <summary>The key of null, true or false.</summary>
    public static byte[] OfLiteral(EventValueKind kind) => [(byte)kind];

    /// <summary>Writes the key of an exact number.</summary>
    public static void WriteNumber(double value, Span<byte> key)
    {
        key[0] = (byte)EventValueKind.Number;
        BinaryPrimitives.WriteDoubleBigEndian(key[1..], value);
    }
}
