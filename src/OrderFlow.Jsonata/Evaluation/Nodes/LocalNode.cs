namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary>
/// A variable of the expression. Until something is assigned to it, the name means what it means further out, seen from the frame that
/// holds it.
/// </summary>
internal sealed class LocalNode(int hops, int slot, Node? further) : Node
{
    public override JsonataValue Evaluate(JsonataValue input, Frame frame)
    {
        var holder = frame;
        for (var i = 0; i < hops; i++)
            holder = holder.Parent!;
        var value = holder.Slots[slot];
        if (value.IsUnbound)
            return further is null ? JsonataValue.Undefined : further.Evaluate(input, holder);
        return Sequences.Collapse(value);
    }
}
