namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>{key: value, …}</c></summary>
internal sealed class ObjectNode(GroupNode group) : Node
{
    public override JsonataValue Evaluate(JsonataValue input, Frame frame) =>
        input.Reference is JsonataArray items ? group.Evaluate(items, frame) : group.EvaluateOne(input, frame);
}
