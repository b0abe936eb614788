namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>$</c></summary>
internal sealed class ContextNode : SequenceNode
{
    public static readonly ContextNode Instance = new();

    public override JsonataValue Raw(JsonataValue input, Frame frame) =>
        input.Reference is JsonataArray { IsOuterWrapper: true } wrapper ? wrapper[0] : input;
}
