namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>step.step.step</c>: each step once for every value of the one before, the results in one sequence.</summary>
/// <seealso href="https://docs.jsonata.org/path-operators"/>
internal sealed class PathNode : SequenceNode
{
    private readonly PathStep[] _steps;
    private readonly bool _startsAtVariable;
    private readonly bool _startsWithArray;
    private readonly bool _keepsArray;
    private readonly GroupNode? _group;

    private PathNode(PathStep[] steps, bool startsAtVariable, bool startsWithArray, bool keepsArray, GroupNode? group)
    {
        _steps = steps;
        _startsAtVariable = startsAtVariable;
        _startsWithArray = startsWithArray;
        _keepsArray = keepsArray;
        _group = group;
    }

    /// <summary>The node of a path.</summary>
    /// <param name="steps">Its steps.</param>
    /// <param name="startsAtVariable">Whether the first is a variable: then the context is not gone through item by item.</param>
    /// <param name="startsWithArray">Whether the first is an array constructor.</param>
    /// <param name="keepsArray">Whether a single result stays an array.</param>
    /// <param name="group">What the results are grouped by.</param>
    public static Node Create(PathStep[] steps, bool startsAtVariable, bool startsWithArray, bool keepsArray, GroupNode? group)
    {
        var joined = PathStep.Join(steps);
        if (keepsArray || startsWithArray || group is not null)
            return new PathNode(joined, startsAtVariable, startsWithArray, keepsArray, group);
        return joined switch
        {
            [{ Node: null, Sort: null } names] => new MemberNode(null, names.Names),
            [{ Names.Length: 0, Node: { } start and not StagedNode }, { Node: null, Sort: null } names] when startsAtVariable => new MemberNode(start, names.Names),
            _ => new PathNode(joined, startsAtVariable, startsWithArray, keepsArray, group),
        };
    }

    public override JsonataValue Raw(JsonataValue input, Frame frame)
    {
        var cursor = Walk(_steps, Start(input), _startsWithArray, endsHere: true, frame);
        if (_group is not null)
            return _group.Evaluate(cursor.AsArray(), frame);
        return _keepsArray ? Kept(cursor) : cursor.Value;
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

    private PathCursor Start(JsonataValue input) => new(input, input.IsArray && !_startsAtVariable);

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
