namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>{key: value, …}</c> over values: those with the same key are put together, then each value is computed over its own.</summary>
/// <seealso href="https://docs.jsonata.org/sorting-grouping#grouping"/>
internal sealed class GroupNode
{
    // So many names are compared with each other faster than a set is made of them.
    private const int FewNames = 16;
    private const int MostRemembered = 64;

    private readonly (Node Key, Node Value)[] _pairs;
    private readonly int _position;
    private readonly ObjectShape? _shape;
    private ObjectShape _lastShape = ObjectShape.Empty;

    public GroupNode((Node Key, Node Value)[] pairs, int position)
    {
        _pairs = pairs;
        _position = position;
        _shape = ConstantShape(pairs);
    }

    /// <summary>The object for a single context, as an object constructor makes it.</summary>
    public JsonataValue EvaluateOne(JsonataValue context, Frame frame)
    {
        if (_shape is null)
            return Collect([context], areTuples: false, frame);
        var values = new JsonataValue[_pairs.Length];
        var isComplete = true;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _pairs[i].Value.Evaluate(context, frame);
            isComplete &= !values[i].IsUndefined;
        }

        return isComplete ? new JsonataObject(_shape, values) : Incomplete(_shape, values);
    }

    public JsonataValue Evaluate(JsonataArray items, Frame frame) => items.Count switch
    {
        0 => EvaluateOne(default, frame),
        1 => EvaluateOne(items[0], frame),
        _ => Collect(items.Items, areTuples: false, frame),
    };

    public JsonataValue EvaluateTuples(JsonataArray tuples, Frame frame) => Collect(tuples.Items, areTuples: true, frame);

    private static bool AreDifferent(string[] names)
    {
        if (names.Length > FewNames)
            return new HashSet<string>(names).Count == names.Length;
        for (var i = 1; i < names.Length; i++)
        {
            if (Array.IndexOf(names, names[i], 0, i) >= 0)
                return false;
        }

        return true;
    }

    private static ObjectShape? ConstantShape((Node Key, Node Value)[] pairs)
    {
        var names = new string[pairs.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            if (pairs[i].Key is not LiteralNode { Value.IsString: true } literal)
                return null;
            names[i] = literal.Value.AsString();
        }

        return AreDifferent(names) ? new(names) : null;
    }

    private static JsonataObject Incomplete(ObjectShape shape, JsonataValue[] values)
    {
        var builder = new JsonataObjectBuilder(values.Length);
        for (var i = 0; i < values.Length; i++)
            builder.Set(shape.Names[i], values[i]);
        return builder.Build();
    }

    private JsonataValue Collect(ReadOnlySpan<JsonataValue> items, bool areTuples, Frame frame)
    {
        var table = new GroupTable();
        foreach (var item in items)
        {
            for (var pair = 0; pair < _pairs.Length; pair++)
            {
                frame.Run.Step();
                var key = item.Reference is Frame tuple
                    ? _pairs[pair].Key.Evaluate(tuple.Slots[FrameLayout.ContextSlot], tuple)
                    : _pairs[pair].Key.Evaluate(item, frame);
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
            throw new JsonataFailure("T1003", key) { At = _position };
        run.Scan(key.AsString().Length);
        ref var group = ref table.Of(key.AsString(), pair);
        if (group.Pair != pair)
            throw new JsonataFailure("D1009", key) { At = _position };
        group.Add(item, run);
    }

    private JsonataObject Object(ReadOnlySpan<GroupTable.Group> groups, bool areTuples, Frame frame)
    {
        var values = new JsonataValue[groups.Length];
        var isComplete = true;
        for (var i = 0; i < values.Length; i++)
        {
            ref readonly var group = ref groups[i];
            var value = _pairs[group.Pair].Value;
            values[i] = areTuples ? OfTuples(value, Sequences.Of(group.Value)) : value.Evaluate(group.Value, frame);
            isComplete &= !values[i].IsUndefined;
        }

        var shape = Shape(groups);
        return isComplete ? new(shape, values) : Incomplete(shape, values);
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
        var keys = new string[groups.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = groups[i].Key;
        var shape = new ObjectShape(keys);
        if (keys.Length <= MostRemembered)
            _lastShape = shape;
        return shape;
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
