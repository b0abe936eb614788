using OrderFlow.Local.Services.ApiGateway.WebSockets;

namespace OrderFlow.Local.Tests.Services.ApiGateway.WebSockets;

public sealed class FrameWatchTests
{
    [Theory]
    [InlineData(125, false)]
    [InlineData(32 * 1024, false)]
    [InlineData(32 * 1024 + 1, true)]
    [InlineData(70_000, true)]
    public void The_length_of_a_frame_is_seen_however_its_bytes_come(int length, bool exceeded)
    {
        foreach (var piece in (int[])[1, 3, 7, 100_000])
        {
            var watch = new FrameWatch();
            foreach (var part in Frame(10).Concat(Frame(length)).Concat(Frame(10)).Chunk(piece))
                watch.Watch(part);
            watch.Exceeded.ShouldBe(exceeded);
        }
    }

    private static IEnumerable<byte> Frame(int length)
    {
        byte[] size = length < 126 ? [(byte)(0x80 | length)]
            : length < 65_536 ? [0xFE, (byte)(length >> 8), (byte)length]
            : [0xFF, 0, 0, 0, 0, (byte)(length >> 24), (byte)(length >> 16), (byte)(length >> 8), (byte)length];
        return [0x82, .. size, 1, 2, 3, 4, .. Enumerable.Repeat((byte)0xFF, length)];
    }
}
