using OrderFlow.Jsonata.Functions;

namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>value ~> function</c>, <c>function ~> function</c></summary>
/// <seealso href="https://docs.jsonata.org/other-operators#-chain"/>
internal sealed class ApplicationNode(Node left, Node right, int position, string? name) : SequenceNode
{
    public override JsonataValue Raw(JsonataValue input, Frame frame)
    {
        var value = left.Evaluate(input, frame);
        if (right is CallNode call)
            return call.InvokeWith(value, input, frame);
        var target = right.Evaluate(input, frame);
        if (target.Reference is not JsonataFunction function)
            throw new JsonataFailure("T2006", target) { At = position };
        if (value.Reference is JsonataFunction first)
            return JsonataValue.Of(new ComposedFunction(first, function));
        try
        {
            return Invocation.Apply(function, [value], JsonataValue.Null, frame);
        }
        catch (JsonataFailure failure) when (failure.At < 0 && failure.Place(position, name))
        {
            throw;
        }
    }
}
