namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary>
/// A path that binds variables on the way (<c>@</c>, <c>#</c>) or looks back (<c>%</c>): from the first such step on it carries tuples,
/// the context together with what was bound.
/// </summary>
/// <seealso href="https://docs.jsonata.org/path-operators#-context-variable-binding"/>
internal sealed class TuplePathNode(PathStep[] plainSteps, TupleStep[] tupleSteps, FrameLayout layout, bool startsAtVariable) : SequenceNode
{
    public bool StartsWithArray { get; init; }

    /// <summary>A constructor in front that binds a variable: it is evaluated, but the path goes on from where it stood, as in the reference implementation.</summary>
    public Node? Ignored { get; init; }

    /// <summary>Whether its first step binds a variable already.</summary>
    public bool StartsWithTuples { get; init; }

    public PathKeeping Keeping { get; init; }

    /// <summary>Whether the path around this one wants the tuples.</summary>
    public bool YieldsTuples { get; init; }

    public GroupNode? Group { get; init; }

    public override JsonataValue Raw(JsonataValue input, Frame frame)
    {
        var start = new PathCursor(input, input.IsArray && !startsAtVariable);
        Ignored?.Evaluate(start.AsArray(), frame);
        var cursor = PathNode.Walk(plainSteps, start, StartsWithArray, endsHere: false, frame);
        if (cursor.IsEmpty && !StartsWithTuples)
            return EndOf(cursor, frame);
        var tuples = cursor.IsEmpty ? NoTuples() : Walk(cursor.AsArray(), frame);
        if (!YieldsTuples && Group is null)
            return Contexts(tuples);
        if (tuples.IsTuples)
            return Group is null ? tuples : Group.EvaluateTuples(tuples, frame);
        var objects = JsonataArray.From(tuples.Select(TupleObject.Of));
        return Group is null ? objects : Group.Evaluate(objects, Unbound(frame));
    }

    /// <summary>What becomes of a path that has nothing left before it gets to its first tuple.</summary>
    private JsonataValue EndOf(PathCursor cursor, Frame frame)
    {
        if (Group is not null)
            return Group.EvaluateOne(JsonataValue.Undefined, Unbound(frame));
        return PathNode.Kept(cursor, Keeping);
    }

    private static JsonataArray NoTuples() => new(ArrayTraits.Sequence | ArrayTraits.Tuples);

    private Frame Unbound(Frame frame) => new(layout, frame, layout.NewSlots(), frame.Run);

    private JsonataArray Walk(JsonataArray items, Frame frame)
    {
        var tuples = tupleSteps.Length == 0 ? Start(items, frame) : null;
        foreach (var step in tupleSteps)
        {
            tuples = step.Step.Sort is { } sort
                ? tuples is null ? Number(sort.Apply(items, frame), step, frame) : sort.Apply(tuples, frame)
                : Next(step, tuples ?? Start(items, frame), frame);
            foreach (var stage in step.Step.Stages)
                tuples = Apply(stage, tuples, frame);
        }

        return tuples!;
    }

    private JsonataArray Start(JsonataArray items, Frame frame)
    {
        var tuples = NoTuples();
        foreach (var item in items.Items)
        {
            frame.Run.Step();
            var slots = layout.NewSlots();
            slots[FrameLayout.ContextSlot] = item;
            tuples.Add(JsonataValue.Of(new Frame(layout, frame, slots, frame.Run)));
        }

        return tuples;
    }

    private JsonataArray Number(JsonataArray sorted, TupleStep step, Frame frame)
    {
        var tuples = Start(sorted, frame);
        if (step.IndexSlot > 0)
            SetPositions(tuples, step.IndexSlot);
        return tuples;
    }

    private static JsonataArray Next(TupleStep step, JsonataArray tuples, Frame frame)
    {
        var results = NoTuples();
        foreach (var item in tuples.Items)
        {
            frame.Run.Step();
            var tuple = (Frame)item.Reference!;
            var value = step.Step.Node!.Evaluate(tuple.Slots[FrameLayout.ContextSlot], tuple);
            if (value.Reference is not JsonataArray values)
            {
                if (!value.IsUndefined)
                    results.Add(step.Extend(tuple, value, 0));
                continue;
            }

            for (var i = 0; i < values.Count; i++)
            {
                frame.Run.Step();
                results.Add(step.Extend(tuple, values[i], i));
            }
        }

        frame.Run.CheckLength(results.Count);
        return results;
    }

    private JsonataArray Apply(TupleStage stage, JsonataArray tuples, Frame frame)
    {
        if (stage.Filter is not null)
            return tuples.IsTuples ? stage.Filter.ApplyToTuples(tuples) : stage.Filter.ApplyToTupleObjects(tuples, Unbound(frame));
        SetPositions(tuples, stage.IndexSlot);
        return tuples;
    }

    private static void SetPositions(JsonataArray tuples, int slot)
    {
        for (var i = 0; i < tuples.Count; i++)
            ((Frame)tuples[i].Reference!).Slots[slot] = i;
    }

    private JsonataArray Contexts(JsonataArray tuples)
    {
        var traits = ArrayTraits.Sequence | (Keeping != PathKeeping.None ? ArrayTraits.KeepSingleton : ArrayTraits.None);
        var contexts = new JsonataArray(traits, tuples.Count);
        foreach (var tuple in tuples.Items)
            contexts.Add(((Frame)tuple.Reference!).Slots[FrameLayout.ContextSlot]);
        return contexts;
    }
}
