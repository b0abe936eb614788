namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary>A call whose result is the result of the function around it: made after that function has returned, so that the stack does not grow.</summary>
internal sealed class TailCallNode(CallNode call) : Node
{
    public override JsonataValue Evaluate(JsonataValue input, Frame frame) => call.Defer(input, frame);
}
