namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>$name := value</c></summary>
internal sealed class BindNode(int slot, Node value) : SequenceNode
{
    public override JsonataValue Raw(JsonataValue input, Frame frame)
    {
        var bound = value.Evaluate(input, frame);
        frame.Slots[slot] = bound.IsUnbound ? JsonataValue.Undefined : bound;
        return bound;
    }
}
