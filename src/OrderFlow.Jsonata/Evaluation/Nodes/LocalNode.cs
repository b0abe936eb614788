namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary>
/// A variable of the expression. Until something is assigned to it, the name means what it means further out, seen from the frame that
/// holds it.
/// </summary>
internal sealed class LocalNode(int hops, int slot, Node? further) : Node
{
    private readonly Node? _further = further;
    private readonly int _hops = hops;
    private readonly int _slot = slot;

    /// <summary>Whether it is a parameter of the function whose body it stands in: then it always has a value.</summary>
    public bool IsParameter => _hops == 0 && _further is null;

    public int Slot => _slot;

    public override JsonataValue Evaluate(JsonataValue input, Frame frame)
    {
        if (IsParameter)
            return Sequences.Collapse(frame.Slots[_slot]);
        var holder = frame;
        for (var variable = this; ;)
        {
            for (var i = 0; i < variable._hops; i++)
                holder = holder.Parent!;
            var value = holder.Slots[variable._slot];
            if (!value.IsUnbound)
                return Sequences.Collapse(value);
            if (variable._further is not LocalNode next)
                return variable._further is null ? JsonataValue.Undefined : variable._further.Evaluate(input, frame);
            variable = next;
        }
    }
}
