namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary>A variable that comes from outside: a binding or a function of the library.</summary>
internal sealed class GlobalNode(int index) : Node
{
    public override JsonataValue Evaluate(JsonataValue input, Frame frame) => Sequences.Collapse(frame.Run.Globals[index]);
}
