namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary>A parameter of the function whose body this is: it always has a value, and its frame is at hand.</summary>
internal sealed class ParameterNode(int slot) : Node
{
    public int Slot => slot;

    public override JsonataValue Evaluate(JsonataValue input, Frame frame) => Sequences.Collapse(frame.Slots[slot]);
}
