using System.Buffers;
using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata.Evaluation;

/// <summary>Gathers values on the stack and, beyond a few, in a pooled array. What comes of them is copied once, at its exact size.</summary>
/// <param name="room">The place on the stack: a <see cref="Room"/>.</param>
/// <param name="run">The evaluation, whose budgets bound what is gathered.</param>
internal ref struct ValueBuffer(Span<JsonataValue> room, Run run)
{
    private Span<JsonataValue> _values = room;
    private JsonataValue[]? _rented;
    private int _count;

    public readonly int Count => _count;

    public readonly ReadOnlySpan<JsonataValue> Values => _values[.._count];

    public void Add(in JsonataValue value)
    {
        if (_count == _values.Length)
            Grow(1);
        _values[_count++] = value;
    }

    /// <summary>Adds a value, or the items of an array.</summary>
    public void AddAll(in JsonataValue value)
    {
        if (value.Reference is JsonataArray items)
            AddRange(items.Items);
        else
            Add(value);
    }

    /// <summary>Adds a value, or the items of an array unless the array was constructed in place.</summary>
    public void AddFlattened(in JsonataValue value)
    {
        if (value.Reference is JsonataArray { IsConstructed: false } items)
            AddRange(items.Items);
        else
            Add(value);
    }

    /// <summary>The values as an array. The buffer is empty afterwards.</summary>
    public JsonataArray ToArray(ArrayTraits traits)
    {
        run.ReserveItems(_count);
        var array = new JsonataArray(Values.ToArray(), _count, traits);
        Clear();
        return array;
    }

    /// <summary>The values as the result of a path or of a function that maps: nothing if there are none.</summary>
    public JsonataArray ToSequence() => _count == 0 ? Sequences.None : ToArray(ArrayTraits.Sequence);

    /// <summary>Gives back what was rented. Where an error prevents it, the collector takes it.</summary>
    public void Clear()
    {
        if (_rented is not null)
            Return(_rented, _count);
        _rented = null;
        _values = default;
        _count = 0;
    }

    private static void Return(JsonataValue[] rented, int used)
    {
        // Nothing may stay alive through the pool.
        Array.Clear(rented, 0, used);
        ArrayPool<JsonataValue>.Shared.Return(rented);
    }

    private void AddRange(ReadOnlySpan<JsonataValue> values)
    {
        run.CheckLength((long)_count + values.Length);
        run.Scan(values.Length);
        if (_values.Length - _count < values.Length)
            Grow(values.Length);
        values.CopyTo(_values[_count..]);
        _count += values.Length;
    }

    private void Grow(int more)
    {
        var capacity = Math.Max(_count + more, _values.Length * 2);
        run.ReserveItems(capacity);
        var larger = ArrayPool<JsonataValue>.Shared.Rent(capacity);
        Values.CopyTo(larger);
        if (_rented is not null)
            Return(_rented, _count);
        _values = _rented = larger;
    }

    /// <summary>A place on the stack for the values that most sequences have.</summary>
    [InlineArray(Length)]
    public struct Room
    {
        private const int Length = 8;

        private JsonataValue _first;
    }
}
