namespace OrderFlow.EventBus.Patterns;

/// <summary>A hash of paths that is extended step by step while an event is read (FNV-1a, 64 bits).</summary>
internal static class PathHash
{
    /// <summary>The hash of no bytes.</summary>
    public const ulong Empty = 14695981039346656037;

    /// <summary>The hash of the bytes.</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes) => Append(Empty, bytes);

    /// <summary>The hash of what <paramref name="hash"/> stands for, followed by the bytes.</summary>
    public static ulong Append(ulong hash, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
            hash = Append(hash, value);
        return hash;
    }

    /// <summary>The hash of what <paramref name="hash"/> stands for, followed by one byte.</summary>
    public static ulong Append(ulong hash, byte value) => (hash ^ value) * 1099511628211;
}
