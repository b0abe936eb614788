namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>value ?? other</c> (for no value) and <c>value ?: other</c> (for what counts as false).</summary>
internal sealed class CoalesceNode(bool byTruth, Node value, Node other) : SequenceNode
{
    public override JsonataValue Raw(JsonataValue input, Frame frame)
    {
        var found = value.Evaluate(input, frame);
        var keep = byTruth ? Truth.Of(found, frame.Run) : !found.IsUndefined;
        return keep ? found : other.Evaluate(input, frame);
    }
}
