namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>condition ? then : else</c></summary>
internal sealed class ConditionNode(Node condition, Node then, Node? otherwise) : SequenceNode
{
    public override JsonataValue Raw(JsonataValue input, Frame frame)
    {
        if (Truth.Of(condition.Evaluate(input, frame), frame.Run))
            return then.Evaluate(input, frame);
        return otherwise is null ? JsonataValue.Undefined : otherwise.Evaluate(input, frame);
    }
}
