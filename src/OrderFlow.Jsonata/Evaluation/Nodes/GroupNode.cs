namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>{key: value, …}</c> over values: those with the same key are put together, then each value is computed over its own.</summary>
/// <seealso href="https://docs.jsonata.org/sorting-grouping#grouping"/>
internal sealed class GroupNode
{
    private readonly (Node Key, Node Value)[] _pairs;
    private readonly int _position;
    private readonly ObjectShape? _shape;

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
            return Collect(new([context], 1, ArrayTraits.None), frame);
        var values = new JsonataValue[_pairs.Length];
        var isComplete = true;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _pairs[i].Value.Evaluate(context, frame);
            isComplete &= !values[i].IsUndefined;
        }

        return isComplete ? new JsonataObject(_shape, values) : Incomplete(values);
    }

    public JsonataValue Evaluate(JsonataArray items, Frame frame) => items.Count switch
    {
        0 => EvaluateOne(default, frame),
        1 => EvaluateOne(items[0], frame),
        _ => Collect(items, frame),
    };

    public JsonataValue EvaluateTuples(JsonataArray tuples, Frame frame) => Collect(tuples, frame);

    private static ObjectShape? ConstantShape((Node Key, Node Value)[] pairs)
    {
        var names = new string[pairs.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            if (pairs[i].Key is not LiteralNode { Value.IsString: true } literal)
                return null;
            names[i] = literal.Value.AsString();
        }

        return new HashSet<string>(names).Count == names.Length ? new(names) : null;
    }

    private JsonataObject Incomplete(JsonataValue[] values)
    {
        var builder = new JsonataObjectBuilder(values.Length);
        for (var i = 0; i < values.Length; i++)
            builder.Set(_shape!.Names[i], values[i]);
        return builder.Build();
    }

    private JsonataValue Collect(JsonataArray items, Frame frame)
    {
        var groups = new Dictionary<string, Members>();
        var order = new List<string>();
        foreach (var item in items.Items)
        {
            for (var pair = 0; pair < _pairs.Length; pair++)
            {
                frame.Run.Step();
                var key = item.Reference is Frame tuple
                    ? _pairs[pair].Key.Evaluate(tuple.Slots[FrameLayout.ContextSlot], tuple)
                    : _pairs[pair].Key.Evaluate(item, frame);
                if (!key.IsUndefined)
                    Add(groups, order, key, pair, item, frame.Run);
            }
        }

        var result = new JsonataObjectBuilder(order.Count);
        foreach (var name in order)
        {
            var group = groups[name];
            result.Set(name, group.Items is { } tuples && items.IsTuples
                ? OfTuples(_pairs[group.Pair].Value, tuples)
                : _pairs[group.Pair].Value.Evaluate(group.Value, frame));
        }

        return result.Build();
    }

    private void Add(Dictionary<string, Members> groups, List<string> order, JsonataValue key, int pair, JsonataValue item, Run run)
    {
        if (!key.IsString)
            throw new JsonataFailure("T1003", key) { At = _position };
        var name = key.AsString();
        run.Scan(name.Length);
        if (!groups.TryGetValue(name, out var group))
        {
            groups.Add(name, new(pair, item));
            order.Add(name);
            return;
        }

        if (group.Pair != pair)
            throw new JsonataFailure("D1009", key) { At = _position };
        group.Add(item, run);
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

    private sealed class Members(int pair, JsonataValue first)
    {
        private JsonataArray? _items;

        public int Pair { get; } = pair;

        /// <summary>The items in any case as an array.</summary>
        public JsonataArray Items => _items ?? new([first], 1, ArrayTraits.None);

        /// <summary>The item if there is one, else the items.</summary>
        public JsonataValue Value => _items is null ? first : _items;

        public void Add(JsonataValue item, Run run)
        {
            if (_items is null)
            {
                if (item.IsUndefined)
                    return;
                _items = new();
                if (!first.IsUndefined)
                    Sequences.AddAll(_items, first, run);
            }

            Sequences.AddAll(_items, item, run);
        }
    }
}
