namespace OrderFlow.Local.Services.ApiGateway.WebSockets;

/// <summary>Reads the headers of the frames that pass by, since <see cref="System.Net.WebSockets.WebSocket"/> does not tell where frames begin and end.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6455#section-5.2"/>
internal sealed class FrameWatch
{
    /// <summary>The largest frame that API Gateway takes: 32 KB.</summary>
    public const long LargestFrame = 32 * 1024;

    private const int LongestHeader = 14;

    private readonly byte[] header = new byte[LongestHeader];
    private int have;
    private long payload;

    /// <summary>Whether a client has sent a larger frame.</summary>
    public bool Exceeded { get; private set; }

    /// <summary>Looks at bytes in the order in which they came.</summary>
    public void Watch(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            if (payload > 0)
            {
                var skipped = (int)Math.Min(payload, bytes.Length);
                payload -= skipped;
                bytes = bytes[skipped..];
                continue;
            }

            header[have++] = bytes[0];
            bytes = bytes[1..];
            if (have < 2 || have < HeaderLength())
                continue;
            payload = PayloadLength();
            have = 0;
            Exceeded |= payload is > LargestFrame or < 0;
        }
    }

    private int HeaderLength() => 2 + LengthBytes() + ((header[1] & 0x80) != 0 ? 4 : 0);

    private int LengthBytes() => (header[1] & 0x7f) switch
    {
        126 => 2,
        127 => 8,
        _ => 0,
    };

    private long PayloadLength()
    {
        var length = (long)(header[1] & 0x7f);
        var bytes = LengthBytes();
        if (bytes > 0)
            length = 0;
        for (var at = 0; at < bytes; at++)
            length = (length << 8) | header[2 + at];
        return length;
    }
}
