using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary>Stands here and there in a deep expression and sees to it that the stack lasts until the next one.</summary>
internal sealed class StackGuardNode(Node node) : Node
{
    public override JsonataValue Evaluate(JsonataValue input, Frame frame)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return node.Evaluate(input, frame);
    }

    public override JsonataValue Raw(JsonataValue input, Frame frame)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return node.Raw(input, frame);
    }
}
