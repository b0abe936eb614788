namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>step.step.step</c>: each step once for every value of the one before, the results in one sequence.</summary>
/// <seealso href="https://docs.jsonata.org/path-operators"/>
internal sealed class PathNode(PathStep[] steps, bool startsAtVariable, bool startsWithArray, bool keepsArray, GroupNode? group) : SequenceNode
{
    public override JsonataValue Raw(JsonataValue input, Frame frame)
    {
        var cursor = Walk(steps, Start(input), startsWithArray, endsHere: true, frame);
        if (group is not null)
            return group.Evaluate(cursor.AsArray(), frame);
        return keepsArray ? Kept(cursor) : cursor.Value;
    }

    /// <summary>Takes steps until nothing is left.</summary>
    public static PathCursor Walk(PathStep[] steps, PathCursor cursor, bool startsWithArray, bool endsHere, Frame frame)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            var step = steps[i];
            if (i == 0 && startsWithArray)
                cursor = Constructed(step.Node!.Evaluate(cursor.Value, frame), i == steps.Length - 1);
            else if (step.Sort is { } sort)
                cursor = Ordered(sort, step, cursor, frame);
            else
                cursor = cursor.Next(step, endsHere && i == steps.Length - 1, frame);
            if (cursor.IsEmpty)
                return i == steps.Length - 1 ? cursor : PathCursor.Nothing;
        }

        return cursor;
    }

    // A constructor in front stands for its items. What a predicate left of it is no array any more, and the path ends there.
    private static PathCursor Constructed(JsonataValue value, bool isLast)
    {
        if (value.IsArray)
            return new(value, true);
        return isLast && !value.IsUndefined ? new(value, false) : PathCursor.Nothing;
    }

    private static PathCursor Ordered(Sorting sort, PathStep step, PathCursor cursor, Frame frame)
    {
        var value = cursor.IsMany ? sort.Apply((JsonataArray)cursor.Value.Reference!, frame) : cursor.Value;
        var isMany = cursor.IsMany;
        foreach (var stage in step.Stages)
        {
            value = stage.Filter!.Apply(value, frame);
            isMany = value.IsArray;
        }

        return new(value, isMany);
    }

    private PathCursor Start(JsonataValue input) => new(input, input.IsArray && !startsAtVariable);

    private static JsonataArray Kept(PathCursor cursor)
    {
        const ArrayTraits kept = ArrayTraits.Sequence | ArrayTraits.KeepSingleton;
        if (!cursor.IsMany)
            return new([cursor.Value], 1, kept);
        var array = (JsonataArray)cursor.Value.Reference!;
        if (array.IsSequence)
            return array.With(kept);
        return array.IsConstructed ? new([array], 1, kept) : array;
    }
}
