using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary>A member of the context, or of every object in it.</summary>
internal sealed class NameNode(string name) : SequenceNode
{
    // Objects of one document mostly share few shapes; the last one seen answers without a search. Replaced as a whole, so threads may race.
    private Place _last = new(ObjectShape.Empty, -1);

    public override JsonataValue Raw(JsonataValue input, Frame frame)
    {
        if (input.Reference is JsonataObject members)
            return Member(members);
        return input.Reference is JsonataArray array ? Members(array, frame) : JsonataValue.Undefined;
    }

    private JsonataValue Member(JsonataObject members)
    {
        var last = _last;
        if (!ReferenceEquals(last.Shape, members.Shape))
            _last = last = new(members.Shape, members.Shape.IndexOf(name));
        return last.Index < 0 ? JsonataValue.Undefined : members.ValueAt(last.Index);
    }

    private JsonataArray Members(JsonataArray array, Frame frame)
    {
        var found = new JsonataArray(ArrayTraits.Sequence);
        Collect(array, found, frame.Run);
        return found;
    }

    private void Collect(JsonataArray array, JsonataArray found, Run run)
    {
        run.Step(array.Count + 1);
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var item in array.Items)
        {
            if (item.Reference is JsonataArray nested)
            {
                Collect(nested, found, run);
                continue;
            }

            var value = item.Reference is JsonataObject members ? Member(members) : JsonataValue.Undefined;
            if (!value.IsUndefined)
                Sequences.AddAll(found, value, run);
        }
    }

    private sealed record Place(ObjectShape Shape, int Index);
}
