namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>and</c>, <c>or</c>; the right side only counts if the left one does not decide.</summary>
internal sealed class LogicalNode(bool isOr, Node left, Node right) : Node
{
    public override JsonataValue Evaluate(JsonataValue input, Frame frame)
    {
        var first = Truth.Of(left.Evaluate(input, frame), frame.Run);
        return first == isOr ? first : Truth.Of(right.Evaluate(input, frame), frame.Run);
    }
}
