namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>{key: value, …}</c> over values: those with the same key are put together, then each value is computed over its own.</summary>
/// <seealso href="https://docs.jsonata.org/sorting-grouping#grouping"/>
/// <param name="keys">The keys, unless all are known and different.</param>
/// <param name="values">The values.</param>
/// <param name="shape">The keys, if all are known and different.</param>
/// <param name="position">The place for errors.</param>
internal sealed class GroupNode(Node[]? keys, Node[] values, ObjectShape? shape, int position)
{
    private const int MostRemembered = 64;

    private ObjectShape _lastShape = ObjectShape.Empty;

    /// <summary>The object for a single context, as an object constructor makes it.</summary>
    public JsonataValue EvaluateOne(JsonataValue context, Frame frame)
    {
        if (shape is null)
            return Collect([context], areTuples: false, frame);
        var members = new JsonataValue[values.Length];
        var isComplete = true;
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = values[i].Evaluate(context, frame);
            isComplete &= !members[i].IsUndefined;
        }

        return isComplete ? new JsonataObject(shape, members) : Incomplete(shape, members);
    }

    public JsonataValue Evaluate(JsonataArray items, Frame frame) => items.Count switch
    {
        0 => EvaluateOne(default, frame),
        1 => EvaluateOne(items[0], frame),
        _ => Collect(items.Items, areTuples: false, frame),
    };

    public JsonataValue EvaluateTuples(JsonataArray tuples, Frame frame) => Collect(tuples.Items, areTuples: true, frame);

    private static JsonataObject Incomplete(ObjectShape names, JsonataValue[] members)
    {
        var builder = new JsonataObjectBuilder(members.Length);
        for (var i = 0; i < members.Length; i++)
            builder.Set(names.Names[i], members[i]);
        return builder.Build();
    }

    private JsonataValue Collect(ReadOnlySpan<JsonataValue> items, bool areTuples, Frame frame)
    {
        var table = new GroupTable();
        foreach (var item in items)
        {
            for (var pair = 0; pair < values.Length; pair++)
            {
                frame.Run.Step();
                var key = keys is null ? shape!.Names[pair] : keys[pair].EvaluateItem(item, frame);
                if (!key.IsUndefined)
                    Add(ref table, key, pair, item, frame.Run);
            }
        }

        var result = Object(table.Groups, areTuples, frame);
        table.Clear();
        return result;
    }

    private void Add(ref GroupTable table, in JsonataValue key, int pair, in JsonataValue item, Run run)
    {
        if (!key.IsString)
            throw new JsonataFailure("T1003", key) { At = position };
        run.Scan(key.AsString().Length);
        ref var group = ref table.Of(key.AsString(), pair);
        if (group.Pair != pair)
            throw new JsonataFailure("D1009", key) { At = position };
        group.Add(item, run);
    }

    private JsonataObject Object(ReadOnlySpan<GroupTable.Group> groups, bool areTuples, Frame frame)
    {
        var members = new JsonataValue[groups.Length];
        var isComplete = true;
        for (var i = 0; i < members.Length; i++)
        {
            ref readonly var group = ref groups[i];
            var value = values[group.Pair];
            members[i] = areTuples ? OfTuples(value, Sequences.Of(group.Value)) : value.Evaluate(group.Value, frame);
            isComplete &= !members[i].IsUndefined;
        }

        var found = Shape(groups);
        return isComplete ? new(found, members) : Incomplete(found, members);
    }

    // Evaluations of one expression mostly find the same keys. Replaced as a whole, so threads may race.
    private ObjectShape Shape(ReadOnlySpan<GroupTable.Group> groups)
    {
        var last = _lastShape;
        var names = last.Names;
        var isSame = names.Length == groups.Length;
        for (var i = 0; isSame && i < names.Length; i++)
            isSame = names[i] == groups[i].Key;
        if (isSame)
            return last;
        var found = new string[groups.Length];
        for (var i = 0; i < found.Length; i++)
            found[i] = groups[i].Key;
        last = new ObjectShape(found);
        if (found.Length <= MostRemembered)
            _lastShape = last;
        return last;
    }

    // Of the tuples of a group each variable is a list of what it was in them.
    private static JsonataValue OfTuples(Node value, JsonataArray tuples)
    {
        var first = (Frame)tuples[0].Reference!;
        var slots = (JsonataValue[])first.Slots.Clone();
        var own = new JsonataArray?[slots.Length];
        for (var i = 1; i < tuples.Count; i++)
        {
            var other = ((Frame)tuples[i].Reference!).Slots;
            for (var slot = 0; slot < slots.Length; slot++)
            {
                if (other[slot].IsUndefined)
                    continue;
                if (own[slot] is { } list)
                    Sequences.AddAll(list, other[slot], first.Run);
                else if (slots[slot].IsUndefined)
                    slots[slot] = other[slot];
                else
                    slots[slot] = own[slot] = Sequences.Append(slots[slot], other[slot], first.Run).AsArray();
            }
        }

        return value.Evaluate(slots[FrameLayout.ContextSlot], new Frame(first.Layout, first.Parent, slots, first.Run));
    }
}
