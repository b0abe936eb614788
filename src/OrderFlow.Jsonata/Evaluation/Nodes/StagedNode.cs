namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary>A step of a path with filters. Its value stays a sequence, as the path needs it.</summary>
internal sealed class StagedNode(Node step, Filter[] filters) : Node
{
    public override JsonataValue Evaluate(JsonataValue input, Frame frame)
    {
        var value = step.Evaluate(input, frame);
        foreach (var filter in filters)
            value = filter.Apply(value, frame);
        return value;
    }
}
