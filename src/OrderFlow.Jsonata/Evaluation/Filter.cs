using OrderFlow.Jsonata.Evaluation.Nodes;

namespace OrderFlow.Jsonata.Evaluation;

/// <summary><c>[condition]</c>: values that satisfy it, or values at positions.</summary>
/// <seealso href="https://docs.jsonata.org/predicate"/>
internal sealed class Filter(Node condition)
{
    private readonly double? _position = condition is LiteralNode { Value.IsNumber: true } literal ? Math.Floor(literal.Value.RawNumber) : null;

    /// <summary>The values that pass, as a sequence.</summary>
    public JsonataValue Apply(JsonataValue value, Frame frame)
    {
        var array = value.Reference as JsonataArray;
        if (_position is { } position)
            return At(value, array, position);
        if (array is null)
            return Passes(value, 0, 1, frame) is > 0 and var times ? Repeated(value, times) : Sequences.None;
        return Select(array, frame);
    }

    /// <summary>The tuples that pass.</summary>
    public JsonataArray ApplyToTuples(JsonataArray tuples)
    {
        var kept = new JsonataArray(ArrayTraits.Sequence | ArrayTraits.Tuples);
        for (var i = 0; i < tuples.Count; i++)
        {
            var tuple = (Frame)tuples[i].Reference!;
            Keep(tuples, i, tuple.Slots[FrameLayout.ContextSlot], tuple, kept);
        }

        return kept;
    }

    /// <summary>The tuples that pass, where the condition sees them as objects.</summary>
    public JsonataArray ApplyToTupleObjects(JsonataArray tuples, Frame frame)
    {
        var kept = new JsonataArray();
        for (var i = 0; i < tuples.Count; i++)
            Keep(tuples, i, TupleObject.Of(tuples[i]), frame, kept);
        return kept;
    }

    private void Keep(JsonataArray tuples, int index, JsonataValue context, Frame frame, JsonataArray kept)
    {
        var times = _position is { } position ? IsAt(position, index, tuples.Count) ? 1 : 0 : Passes(context, index, tuples.Count, frame);
        for (; times > 0; times--)
            kept.Add(tuples[index]);
    }

    private static JsonataValue At(JsonataValue value, JsonataArray? array, double position)
    {
        if (array is null)
            return position is 0 or -1 && !value.IsUndefined ? JsonataArray.SequenceOf(value) : Sequences.None;
        var index = position < 0 ? array.Count + position : position;
        if (index < 0 || index >= array.Count)
            return Sequences.None;
        var item = array[(int)index];
        return item.IsArray ? item : item.IsUndefined ? Sequences.None : JsonataArray.SequenceOf(item);
    }

    private static JsonataArray Repeated(JsonataValue value, int times)
    {
        var repeated = new JsonataArray(ArrayTraits.Sequence, times);
        for (; times > 0; times--)
            repeated.Add(value);
        return repeated;
    }

    private JsonataArray Select(JsonataArray array, Frame frame)
    {
        var kept = new JsonataArray(ArrayTraits.Sequence | (array.Traits & ArrayTraits.Tuples));
        for (var i = 0; i < array.Count; i++)
        {
            var item = array[i];
            var context = array.IsTuples ? ((Frame)item.Reference!).Slots[FrameLayout.ContextSlot] : item;
            for (var times = Passes(context, i, array.Count, frame); times > 0; times--)
                kept.Add(item);
        }

        return kept;
    }

    /// <summary>How often an item is taken: a list of positions may name it more than once.</summary>
    private int Passes(JsonataValue context, int index, int count, Frame frame)
    {
        frame.Run.Step();
        var result = condition.Evaluate(context, frame);
        if (result.IsBoolean)
            return result.IsTrue ? 1 : 0;
        if (Numbers.IsNumeric(result))
            return IsAt(result, index, count) ? 1 : 0;
        if (result.Reference is not JsonataArray positions)
            return Truth.Of(result, frame.Run) ? 1 : 0;
        frame.Run.Scan(positions.Count);
        if (!AreNumbers(positions))
            return Truth.Of(result, frame.Run) ? 1 : 0;
        var times = 0;
        foreach (var position in positions.Items)
            times += IsAt(position, index, count) ? 1 : 0;
        return times;
    }

    private static bool IsAt(JsonataValue position, int index, int count)
    {
        var wanted = Math.Floor(position.RawNumber);
        return (wanted < 0 ? count + wanted : wanted) == index;
    }

    private static bool AreNumbers(JsonataArray array)
    {
        foreach (var item in array.Items)
        {
            if (!Numbers.IsNumeric(item))
                return false;
        }

        return true;
    }
}
