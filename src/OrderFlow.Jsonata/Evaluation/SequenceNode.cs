namespace OrderFlow.Jsonata.Evaluation;

/// <summary>A construct that may yield a sequence.</summary>
internal abstract class SequenceNode : Node
{
    public sealed override JsonataValue Evaluate(JsonataValue input, Frame frame) => Sequences.Collapse(Raw(input, frame));

    public abstract override JsonataValue Raw(JsonataValue input, Frame frame);
}
