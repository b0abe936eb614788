namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>operand[]</c>: a sequence of one stays an array.</summary>
internal sealed class KeepArrayNode(Node operand) : SequenceNode
{
    public override JsonataValue Raw(JsonataValue input, Frame frame) => Sequences.Keep(operand.Raw(input, frame));
}
