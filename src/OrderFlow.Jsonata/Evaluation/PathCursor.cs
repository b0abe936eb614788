namespace OrderFlow.Jsonata.Evaluation;

/// <summary>
/// Where a path has got to: one value, or the items of an array. A single value needs no sequence around it, which spares most paths
/// through objects any allocation.
/// </summary>
/// <param name="Value">The value, or the array.</param>
/// <param name="IsMany">Whether the next step goes through the items of the array.</param>
internal readonly record struct PathCursor(JsonataValue Value, bool IsMany)
{
    public static readonly PathCursor Nothing = new(Sequences.None, true);

    public bool IsEmpty => IsMany && Value.Reference is JsonataArray { Count: 0 };

    /// <summary>The values as an array.</summary>
    public JsonataArray AsArray() => IsMany ? (JsonataArray)Value.Reference! : JsonataArray.SequenceOf(Value);

    /// <summary>Takes a step for every value.</summary>
    public PathCursor Next(Node step, bool isLast, Frame frame)
    {
        if (!IsMany)
        {
            frame.Run.Step();
            var value = step.Evaluate(Value, frame);
            return value.IsUndefined ? Nothing : Single(value, isLast);
        }

        return Map((JsonataArray)Value.Reference!, step, isLast, frame);
    }

    private static PathCursor Map(JsonataArray items, Node step, bool isLast, Frame frame)
    {
        JsonataValue first = default;
        JsonataArray? results = null;
        for (var i = 0; i < items.Count; i++)
        {
            frame.Run.Step();
            var value = step.Evaluate(items[i], frame);
            if (value.IsUndefined)
                continue;
            if (results is not null)
            {
                Sequences.AddFlattened(results, value, frame.Run);
            }
            else if (first.IsUndefined)
            {
                first = value;
            }
            else
            {
                results = new(ArrayTraits.Sequence, items.Count);
                Sequences.AddFlattened(results, first, frame.Run);
                Sequences.AddFlattened(results, value, frame.Run);
            }
        }

        if (results is null)
            return first.IsUndefined ? Nothing : Single(first, isLast);
        frame.Run.CheckLength(results.Count);
        return new(results, true);
    }

    // The only result of the last step is taken as it is, if it is an array of the document; elsewhere arrays dissolve into their items.
    private static PathCursor Single(JsonataValue value, bool isLast)
    {
        if (value.Reference is not JsonataArray array)
            return new(value, false);
        if (isLast && !array.IsSequence)
            return new(value, true);
        return array.IsConstructed ? new(value, false) : new(array.With(ArrayTraits.Sequence), true);
    }
}
