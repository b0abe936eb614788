using System.Buffers;
using System.Buffers.Binary;

namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>An IP address literal: 4 or 16 bytes as one number. An IPv4 address inside IPv6 (<c>::ffff:a00:1</c>) is the IPv4 address.</summary>
/// <param name="Bits">The address.</param>
/// <param name="IsV4">Whether it is an IPv4 address.</param>
internal readonly record struct IpAddress(UInt128 Bits, bool IsV4)
{
    private const int LongestV4 = 15;
    private const int Groups = 8;
    private static readonly SearchValues<byte> V6Characters = SearchValues.Create("0123456789abcdefABCDEF:"u8);
    private static readonly SearchValues<byte> V4Characters = SearchValues.Create("0123456789."u8);

    /// <summary>Reads a literal of either kind.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out IpAddress address)
    {
        address = default;
        return !text.IsEmpty && IsWritten(text) && (text.Contains((byte)':') ? TryParseV6(text, out address) : TryParseV4(text, out address));
    }

    /// <summary>Whether the text looks like an address, valid or not.</summary>
    public static bool IsWritten(ReadOnlySpan<byte> text)
    {
        if (text.Contains((byte)':'))
            return text.IndexOfAnyExcept(V6Characters) < 0;
        return text.IndexOfAnyExcept(V4Characters) < 0
            && text.Count((byte)'.') == 3
            && text.IndexOf(".."u8) < 0
            && text[0] != (byte)'.'
            && text[^1] != (byte)'.';
    }

    /// <summary>The key by which equal addresses are found.</summary>
    public byte[] ToKey()
    {
        var key = new byte[18];
        WriteKey(key);
        return key;
    }

    /// <summary>Writes the key, which is 18 bytes long.</summary>
    public void WriteKey(Span<byte> key)
    {
        key[0] = (byte)EventValueKind.Address;
        key[1] = (byte)(IsV4 ? 4 : 6);
        BinaryPrimitives.WriteUInt128BigEndian(key[2..], Bits);
    }

    private static bool TryParseV4(ReadOnlySpan<byte> text, out IpAddress address)
    {
        address = default;
        if (text.Length > LongestV4)
            return false;
        uint bits = 0;
        uint part = 0;
        foreach (var character in text)
        {
            if (character == (byte)'.')
            {
                bits = (bits << 8) | part;
                part = 0;
                continue;
            }

            part = (part * 10) + character - '0';
            if (part > byte.MaxValue)
                return false;
        }

        address = new IpAddress((bits << 8) | part, IsV4: true);
        return true;
    }

    private static bool TryParseV6(ReadOnlySpan<byte> text, out IpAddress address)
    {
        address = default;
        var gap = text.IndexOf("::"u8);
        var head = gap < 0 ? text : text[..gap];
        var tail = gap < 0 ? default : text[(gap + 2)..];
        if (!TryReadGroups(head, out var high, out var highCount) || !TryReadGroups(tail, out var low, out var lowCount))
            return false;
        var count = highCount + lowCount;
        if (gap < 0 ? count != Groups : count >= Groups)
            return false;
        var bits = highCount == 0 ? low : (high << (16 * (Groups - highCount))) | low;
        var isMapped = bits >> 32 == 0xFFFF;
        address = isMapped ? new IpAddress(bits & uint.MaxValue, IsV4: true) : new IpAddress(bits, IsV4: false);
        return true;
    }

    private static bool TryReadGroups(ReadOnlySpan<byte> text, out UInt128 bits, out int count)
    {
        bits = 0;
        count = 0;
        if (text.IsEmpty)
            return true;
        foreach (var range in text.Split((byte)':'))
        {
            var group = text[range].TrimStart((byte)'0');
            if (text[range].IsEmpty || group.Length > 4 || ++count > Groups)
                return false;
            uint value = 0;
            foreach (var digit in group)
                value = (value << 4) | (uint)Convert.ToInt32(((char)digit).ToString(), 16);
            bits = (bits << 16) | value;
        }

        return true;
    }
}
