namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>step.step.step</c>: each step once for every value of the one before, the results in one sequence.</summary>
/// <seealso href="https://docs.jsonata.org/path-operators"/>
internal sealed class PathNode : SequenceNode
{
    private readonly PathStep[] _steps;
    private readonly bool _startsAtVariable;
    private readonly bool _startsWithArray;
    private readonly PathKeeping _keeping;
    private readonly GroupNode? _group;

    private PathNode(PathStep[] steps, bool startsAtVariable, bool startsWithArray, PathKeeping keeping, GroupNode? group)
    {
        _steps = steps;
        _startsAtVariable = startsAtVariable;
        _startsWithArray = startsWithArray;
        _keeping = keeping;
        _group = group;
    }

    /// <summary>The node of a path.</summary>
    /// <param name="steps">Its steps.</param>
    /// <param name="startsAtVariable">Whether the first is a variable: then the context is not gone through item by item.</param>
    /// <param name="startsWithArray">Whether the first is an array constructor.</param>
    /// <param name="keeping">Whether a single result stays an array.</param>
    /// <param name="group">What the results are grouped by.</param>
    public static Node Create(PathStep[] steps, bool startsAtVariable, bool startsWithArray, PathKeeping keeping, GroupNode? group)
    {
        var joined = PathStep.Join(steps);
        if (keeping != PathKeeping.None || startsWithArray || group is not null)
            return new PathNode(joined, startsAtVariable, startsWithArray, keeping, group);
        return joined switch
        {
            [{ Node: null, Sort: null } names] => new MemberNode(null, names.Names),
            [{ Names.Length: 0, Node: { } start and not StagedNode }, { Node: null, Sort: null } names] when startsAtVariable => new MemberNode(start, names.Names),
            _ => new PathNode(joined, startsAtVariable, startsWithArray, keeping, group),
        };
    }

    public override JsonataValue Raw(JsonataValue input, Frame frame)
    {
        var cursor = Walk(_steps, Start(input), _startsWithArray, endsHere: true, frame);
        if (_group is not null)
            return _group.Evaluate(_keeping == PathKeeping.Step ? Sequences.Of(Kept(cursor, _keeping)) : cursor.AsArray(), frame);
        return Kept(cursor, _keeping);
    }

    /// <summary>Takes steps until nothing is left.</summary>
    public static PathCursor Walk(PathStep[] steps, PathCursor cursor, bool startsWithArray, bool endsHere, Frame frame)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            var step = steps[i];
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

    private static PathCursor Ordered(Sorting sort, PathStep step, PathCursor cursor, Frame frame)
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

    private PathCursor Start(JsonataValue input) => new(input, input.IsArray && !_startsAtVariable);

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
