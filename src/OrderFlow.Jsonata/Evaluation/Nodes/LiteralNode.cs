namespace OrderFlow.Jsonata.Evaluation.Nodes;

internal sealed class LiteralNode(JsonataValue value) : Node
{
    public JsonataValue Value { get; } = value;

    public override JsonataValue Evaluate(JsonataValue input, Frame frame) => Value;
}
