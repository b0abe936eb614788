using OrderFlow.Jsonata.Evaluation;
using OrderFlow.Jsonata.Evaluation.Nodes;

namespace OrderFlow.Jsonata.Functions;

/// <summary>A transform, together with the variables it was defined in.</summary>
internal sealed class TransformFunction(TransformNode node, Frame frame) : JsonataFunction
{
    private static readonly Signature Accepted = Signature.Parse("<(oa):o>");

    public override int Arity => 1;

    public JsonataValue Apply(ReadOnlySpan<JsonataValue> arguments)
    {
        var accepted = Accepted.Accept(arguments, default, frame.Run);
        return node.Apply(accepted.Length > 0 ? accepted[0] : JsonataValue.Undefined, frame);
    }
}
