namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>-operand</c></summary>
internal sealed class NegationNode(Node operand, int position) : Node
{
    public override JsonataValue Evaluate(JsonataValue input, Frame frame)
    {
        var value = operand.Evaluate(input, frame);
        if (value.IsUndefined)
            return value;
        return Numbers.IsNumeric(value) ? -value.RawNumber : throw new JsonataFailure("D1002", value) { At = position, Token = "-" };
    }
}
