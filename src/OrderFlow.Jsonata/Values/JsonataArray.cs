using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata;

/// <summary>A JSON array, immutable to everyone outside the library. Can be written as a collection expression: <c>JsonataArray a = [1, "two"]</c>.</summary>
/// <example>
/// <code>
/// JsonataArray items = [1, "two", JsonataValue.Null];
///
/// items.Count;                                             // 3
/// items[1].AsString();                                     // "two"
/// items.ToString();                                        // [1,"two",null]
/// </code>
/// </example>
[CollectionBuilder(typeof(JsonataArray), nameof(Create))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class JsonataArray : IReadOnlyList<JsonataValue>, IEquatable<JsonataArray>
{
    private JsonataValue[] _items;
    private int _count;

    internal JsonataArray(ArrayTraits traits = ArrayTraits.None, int capacity = 0)
    {
        _items = capacity == 0 ? [] : new JsonataValue[capacity];
        Traits = traits;
    }

    internal JsonataArray(JsonataValue[] items, int count, ArrayTraits traits)
    {
        _items = items;
        _count = count;
        Traits = traits;
    }

    /// <summary>The array without items.</summary>
    public static JsonataArray Empty { get; } = new();

    /// <summary>How many items there are.</summary>
    public int Count => _count;

    internal ArrayTraits Traits { get; private set; }

    internal bool IsSequence => (Traits & ArrayTraits.Sequence) != ArrayTraits.None;

    internal bool IsConstructed => (Traits & ArrayTraits.Constructed) != ArrayTraits.None;

    internal bool IsTuples => (Traits & ArrayTraits.Tuples) != ArrayTraits.None;

    internal bool IsOuterWrapper => (Traits & ArrayTraits.OuterWrapper) != ArrayTraits.None;

    internal ReadOnlySpan<JsonataValue> Items => _items.AsSpan(0, _count);

    /// <summary>The item at a position.</summary>
    /// <param name="index">Counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public JsonataValue this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_count, nameof(index));
            return _items[index];
        }
    }

    /// <summary>An array of the given items.</summary>
    /// <param name="items">The items; they are copied.</param>
    public static JsonataArray Create(ReadOnlySpan<JsonataValue> items) =>
        items.IsEmpty ? Empty : new(items.ToArray(), items.Length, ArrayTraits.None);

    /// <summary>An array of the given items.</summary>
    /// <param name="items">The items; they are copied.</param>
    public static JsonataArray From(IEnumerable<JsonataValue> items) => Create(items.ToArray());

    /// <inheritdoc/>
    public IEnumerator<JsonataValue> GetEnumerator()
    {
        for (var i = 0; i < _count; i++)
            yield return _items[i];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether another array has equal items in the same order.</summary>
    /// <param name="other">The other array.</param>
    public bool Equals([NotNullWhen(true)] JsonataArray? other) => other is not null && ((JsonataValue)this).Equals(other);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as JsonataArray);

    /// <inheritdoc/>
    public override int GetHashCode() => ((JsonataValue)this).GetHashCode();

    /// <summary>The array as compact JSON text.</summary>
    public override string ToString() => ((JsonataValue)this).ToJson();

    internal static JsonataArray SequenceOf(JsonataValue item) => new([item], 1, ArrayTraits.Sequence);

    internal static JsonataArray Wrap(JsonataArray document) =>
        new([document], 1, ArrayTraits.Sequence | ArrayTraits.OuterWrapper);

    /// <summary>Only for an array that nobody else has seen yet.</summary>
    internal void Add(in JsonataValue item)
    {
        if (_count == _items.Length)
            Array.Resize(ref _items, Math.Max(4, _count * 2));
        _items[_count++] = item;
    }

    /// <summary>Only for an array that nobody else has seen yet.</summary>
    internal void AddRange(JsonataArray other)
    {
        var needed = _count + other._count;
        if (needed > _items.Length)
            Array.Resize(ref _items, Math.Max(needed, _items.Length * 2));
        other.Items.CopyTo(_items.AsSpan(_count));
        _count = needed;
    }

    /// <summary>The same items under other traits; the items are shared.</summary>
    internal JsonataArray With(ArrayTraits traits) => traits == Traits ? this : new(_items, _count, traits);
}
