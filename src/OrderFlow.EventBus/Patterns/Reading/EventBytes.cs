using System.Buffers;

namespace OrderFlow.EventBus.Patterns.Reading;

/// <summary>A growing run of bytes that is used again and again and can be cut back.</summary>
internal sealed class EventBytes : IBufferWriter<byte>
{
    private byte[] _bytes = new byte[1024];

    /// <summary>The number of bytes.</summary>
    public int Length { get; private set; }

    /// <summary>Some of the bytes.</summary>
    public ReadOnlySpan<byte> Slice(int start, int length) => _bytes.AsSpan(start, length);

    /// <summary>All bytes.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Forgets all bytes.</summary>
    public void Clear() => Length = 0;

    /// <summary>Forgets the bytes from a length on.</summary>
    public void CutTo(int length) => Length = length;

    /// <summary>Adds a byte.</summary>
    public void Add(byte value)
    {
        GetSpan(1)[0] = value;
        Length++;
    }

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> values)
    {
        values.CopyTo(GetSpan(values.Length));
        Length += values.Length;
    }

    /// <inheritdoc/>
    public void Advance(int count) => Length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(Length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(Length);
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - Length < Math.Max(count, 1))
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
    }
}
