namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>$$</c></summary>
internal sealed class RootNode : Node
{
    public static readonly RootNode Instance = new();

    public override JsonataValue Evaluate(JsonataValue input, Frame frame) => frame.Run.Input;
}
