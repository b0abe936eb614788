namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary>A block. With variables that a function may outlive, it has frames of its own; otherwise it borrows slots of the frame around it.</summary>
internal sealed class BlockNode(Node[] expressions, FrameLayout? layout, int[] borrowed) : SequenceNode
{
    public override JsonataValue Raw(JsonataValue input, Frame frame)
    {
        if (layout is not null)
            frame = new(layout, frame, layout.NewSlots(), frame.Run);
        foreach (var slot in borrowed)
            frame.Slots[slot] = JsonataValue.Unbound;
        var result = default(JsonataValue);
        foreach (var expression in expressions)
            result = expression.Evaluate(input, frame);
        return result;
    }
}
