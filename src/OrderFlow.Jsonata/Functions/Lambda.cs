using OrderFlow.Jsonata.Evaluation;
using OrderFlow.Jsonata.Evaluation.Nodes;

namespace OrderFlow.Jsonata.Functions;

/// <summary>A function of the expression, together with the variables and the context it was defined in.</summary>
internal sealed class Lambda(LambdaNode node, Frame frame, JsonataValue input) : JsonataFunction
{
    public LambdaNode Node { get; } = node;

    public Frame Frame { get; } = frame;

    public JsonataValue Input { get; } = input;

    public override int Arity => Node.Arity;
}
