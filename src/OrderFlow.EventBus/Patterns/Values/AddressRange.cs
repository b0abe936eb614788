using System.Globalization;

namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>The addresses that share their leading bits with a CIDR; the other bits of the CIDR may be set.</summary>
internal sealed class AddressRange
{
    private readonly IpAddress _base;
    private readonly int _freeBits;

    private AddressRange(IpAddress address, int freeBits)
    {
        _base = address;
        _freeBits = freeBits;
    }

    /// <summary>Reads <c>address/bits</c>.</summary>
    /// <param name="text">The CIDR.</param>
    /// <param name="error">Makes the error for a reason.</param>
    public static AddressRange ParseCidr(string text, Func<string, Exception> error)
    {
        // Slashes at the end are not counted by the service.
        var parts = text.TrimEnd('/').Split('/');
        if (parts.Length != 2)
            throw error("Malformed CIDR, one '/' required");
        if (!int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var bits))
            throw error("Malformed CIDR, mask bits must be an integer");
        if (bits < 0)
            throw error("Malformed CIDR, mask bits must not be negative");
        var literal = Utf8Text.Encode(parts[0]);
        if (!IpAddress.TryParse(literal, out var address))
            throw error($"{(literal.Length > 0 && IpAddress.IsWritten(literal) ? "Invalid" : "Nonstandard")} IP address: {parts[0]}");
        var width = address.IsV4 ? 32 : 128;
        if (bits >= width)
            throw error($"IPv{(address.IsV4 ? 4 : 6)} mask bits must be < {width}");
        return new AddressRange(address, width - bits);
    }

    /// <summary>Whether an address lies in the range.</summary>
    public bool Contains(IpAddress address) =>
        address.IsV4 == _base.IsV4 && (_freeBits == 128 || (address.Bits ^ _base.Bits) >> _freeBits == 0);
}
