using System.Text;

namespace OrderFlow.Local.Services.DynamoDb.Values;

/// <summary>
/// The bytes that a key is stored by. Compared byte by byte they are in the order of the values, so that SQLite gives items
/// in the order of their sort keys.
/// </summary>
internal static class KeyBytes
{
    private const byte Negative = 0x7F;
    private const byte Zero = 0x80;
    private const byte Positive = 0x81;

    /// <summary>The bytes of an S, N or B.</summary>
    public static byte[] Of(AttributeValue value) => value switch
    {
        StringValue text => Encoding.UTF8.GetBytes(text.Value),
        BinaryValue bytes => bytes.Value.ToArray(),
        NumberValue number => Of(number.Value),
        _ => throw new ArgumentException($"A value of type {value.Type} is no key.", nameof(value)),
    };

    /// <summary>The least bytes that are greater than all that begin with a prefix, or null when there are none.</summary>
    public static byte[]? After(ReadOnlySpan<byte> prefix)
    {
        var end = prefix.TrimEnd((byte)0xFF);
        if (end.IsEmpty)
            return null;
        var after = end.ToArray();
        after[^1]++;
        return after;
    }

    // Sign, magnitude, two digits a byte (from 1), an end mark that is less than any digits. For a negative number all but
    // the sign is inverted: what is greater then comes first.
    private static byte[] Of(DynamoNumber number)
    {
        if (number.Sign == 0)
            return [Zero];
        var digits = number.Digits;
        var bytes = new byte[2 + ((digits.Length + 1) / 2) + 1];
        bytes[0] = number.Sign < 0 ? Negative : Positive;
        bytes[1] = (byte)(number.Magnitude - DynamoNumber.LeastMagnitude);
        for (var i = 0; i < digits.Length; i += 2)
            bytes[2 + (i / 2)] = (byte)(1 + ((digits[i] - '0') * 10) + (i + 1 < digits.Length ? digits[i + 1] - '0' : 0));
        if (number.Sign < 0)
        {
            foreach (ref var inverted in bytes.AsSpan(1))
                inverted = (byte)~inverted;
        }

        return bytes;
    }
}
