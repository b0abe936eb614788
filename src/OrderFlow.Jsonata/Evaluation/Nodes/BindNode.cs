namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>$name := value</c></summary>
internal sealed class BindNode(int slot, Node value) : Node
{
    public override JsonataValue Evaluate(JsonataValue input, Frame frame)
    {
        var bound = value.Evaluate(input, frame);
        frame.Slots[slot] = bound.IsUnbound ? JsonataValue.Undefined : bound;
        return bound;
    }
}
