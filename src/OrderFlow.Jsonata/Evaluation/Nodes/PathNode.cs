namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>step.step.step</c>: each step once for every value of the one before, the results in one sequence.</summary>
/// <seealso href="https://docs.jsonata.org/path-operators"/>
/// <param name="steps">Its steps, plain names put in front of what stands behind them.</param>
/// <param name="startsAtVariable">Whether the first is a variable: then the context is not gone through item by item.</param>
/// <param name="startsWithArray">Whether the first is an array constructor.</param>
/// <param name="keeping">Whether a single result stays an array.</param>
/// <param name="group">What the results are grouped by.</param>
internal sealed class PathNode(PathStep[] steps, bool startsAtVariable, bool startsWithArray, PathKeeping keeping, GroupNode? group) : SequenceNode
{
    public override JsonataValue Raw(JsonataValue input, Frame frame)
    {
        var cursor = Walk(steps, Start(input), startsWithArray, endsHere: true, frame);
        if (group is not null)
            return group.Evaluate(keeping == PathKeeping.Step ? Sequences.Of(Kept(cursor, keeping)) : cursor.AsArray(), frame);
        return Kept(cursor, keeping);
    }

    /// <summary>Takes steps until nothing is left.</summary>
    public static PathCursor Walk(PathStep[] steps, PathCursor cursor, bool startsWithArray, bool endsHere, Frame frame)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            ref readonly var step = ref steps[i];
            if (i == 0 && startsWithArray)
                cursor = Constructed(step.Node!.Evaluate(cursor.AsArray(), frame), endsHere && i == steps.Length - 1);
            else if (step.Sort is { } sort)
                cursor = Ordered(sort, step, cursor, frame);
            else
                cursor = cursor.Next(step, endsHere && i == steps.Length - 1, frame);
            if (cursor.IsEmpty)
                return cursor;
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

    private static PathCursor Ordered(Sorting sort, in PathStep step, PathCursor cursor, Frame frame)
    {
        if (!cursor.IsMany && step.Stages.Length == 0)
            return cursor;
        JsonataValue value = cursor.IsMany ? sort.Apply((JsonataArray)cursor.Value.Reference!, frame) : cursor.AsArray();
        var isMany = true;
        foreach (var stage in step.Stages)
        {
            value = stage.Filter!.Apply(value, frame);
            isMany = value.IsArray;
        }

        return new(value, isMany);
    }

    private PathCursor Start(JsonataValue input) => new(input, input.IsArray && !startsAtVariable);

    /// <summary>The result of a path with <c>[]</c> in it: a sequence of one stays an array.</summary>
    public static JsonataValue Kept(PathCursor cursor, PathKeeping keeping)
    {
        if (keeping == PathKeeping.None)
            return cursor.Value;
        const ArrayTraits kept = ArrayTraits.Sequence | ArrayTraits.KeepSingleton;
        if (!cursor.IsMany)
            return new JsonataArray([cursor.Value], 1, kept);
        var array = (JsonataArray)cursor.Value.Reference!;
        if (array.IsSequence)
            return array.With(kept);
        return array.IsConstructed && keeping == PathKeeping.Step ? new JsonataArray([array], 1, kept) : array;
    }
}
