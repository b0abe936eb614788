using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary>A member of the context, or of every object in it.</summary>
internal sealed class NameNode(string name) : SequenceNode
{
    private const int MissesPerReplacement = 8;

    private static readonly Place Nowhere = new(new ObjectShape([]), 0);

    // Objects of one document mostly share few shapes; the last one seen answers without a search. Replaced as a whole, so threads may race;
    // and not each time, so that objects of different shapes by turns do not cost an allocation each.
    private Place _last = Nowhere;
    private ObjectShape? _lastWithout;
    private int _misses;

    public string Name => name;

    public override JsonataValue Raw(JsonataValue input, Frame frame)
    {
        if (input.Reference is JsonataObject members)
            return Member(members);
        return input.Reference is JsonataArray array ? Members(array, frame) : JsonataValue.Undefined;
    }

    /// <summary>As <see cref="SequenceNode.Evaluate"/>, known at compile time.</summary>
    public JsonataValue Of(in JsonataValue value, Frame frame)
    {
        if (value.Reference is JsonataObject members)
            return Sequences.Collapse(Member(members));
        return value.Reference is JsonataArray array ? Sequences.Collapse(Members(array, frame)) : JsonataValue.Undefined;
    }

    /// <summary>The member of an object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public JsonataValue Member(JsonataObject members)
    {
        var last = _last;
        return ReferenceEquals(last.Shape, members.Shape) ? members.ValueAt(last.Index) : Find(members, last.Index);
    }

    private JsonataValue Find(JsonataObject members, int lastIndex)
    {
        var shape = members.Shape;
        if (ReferenceEquals(_lastWithout, shape))
            return default;
        // Objects of other documents have other shapes, but their names mostly stand in the same places.
        if (lastIndex < shape.Count && shape.Names[lastIndex] == name)
            return members.ValueAt(lastIndex);
        var index = shape.IndexOf(name);
        if (index < 0)
        {
            _lastWithout = shape;
            return default;
        }

        if (_misses++ % MissesPerReplacement == 0)
            _last = new(shape, index);
        return members.ValueAt(index);
    }

    private JsonataArray Members(JsonataArray array, Frame frame)
    {
        var room = default(ValueBuffer.Room);
        var found = new ValueBuffer(room, frame.Run);
        Collect(array, ref found, frame.Run);
        return found.ToSequence();
    }

    private void Collect(JsonataArray array, ref ValueBuffer found, Run run)
    {
        run.Step(array.Count + 1);
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var item in array.Items)
        {
            if (item.Reference is JsonataArray nested)
            {
                Collect(nested, ref found, run);
                continue;
            }

            var value = item.Reference is JsonataObject members ? Member(members) : JsonataValue.Undefined;
            if (!value.IsUndefined)
                found.AddAll(value);
        }
    }

    private sealed record Place(ObjectShape Shape, int Index);
}
