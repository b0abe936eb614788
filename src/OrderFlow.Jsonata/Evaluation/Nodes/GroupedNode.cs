namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>operand{key: value, …}</c> where the operand is no path.</summary>
internal sealed class GroupedNode(Node operand, GroupNode group) : Node
{
    public override JsonataValue Evaluate(JsonataValue input, Frame frame) =>
        group.Evaluate(Sequences.Of(operand.Raw(input, frame)), frame);
}
