namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>operand[condition]…</c> where the operand is no step of a path.</summary>
internal sealed class FilteredNode(Node operand, Filter[] filters) : SequenceNode
{
    public override JsonataValue Raw(JsonataValue input, Frame frame)
    {
        var value = operand.Raw(input, frame);
        foreach (var filter in filters)
            value = filter.Apply(value, frame);
        return value;
    }
}
