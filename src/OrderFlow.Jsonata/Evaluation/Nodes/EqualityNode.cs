namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>=</c> and <c>!=</c>; nothing equals nothing else, and differs from nothing else.</summary>
internal sealed class EqualityNode(bool negated, Node left, Node right) : Node
{
    public override JsonataValue Evaluate(JsonataValue input, Frame frame)
    {
        var a = left.Evaluate(input, frame);
        var b = right.Evaluate(input, frame);
        return !a.IsUndefined && !b.IsUndefined && DeepEquality.AreEqual(a, b, frame.Run) != negated;
    }
}
