using System.Buffers.Binary;

namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>A scalar of an event: its key is one byte for the kind and then the bytes that make it equal to another.</summary>
internal readonly ref struct EventValue(ReadOnlySpan<byte> key)
{
    /// <summary>The kind and the content.</summary>
    public ReadOnlySpan<byte> Key { get; } = key;

    /// <summary>What it is.</summary>
    public EventValueKind Kind => (EventValueKind)Key[0];

    /// <summary>Whether it is a string.</summary>
    public bool IsString => Kind == EventValueKind.String;

    /// <summary>The content of a string in UTF-8, or the spelling of an inexact number.</summary>
    public ReadOnlySpan<byte> Text => Key[1..];

    /// <summary>The value of a <see cref="EventValueKind.Number"/>.</summary>
    public double Number => BinaryPrimitives.ReadDoubleBigEndian(Key[1..]);
}
