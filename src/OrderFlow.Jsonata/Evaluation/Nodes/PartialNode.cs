using OrderFlow.Jsonata.Functions;

namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>procedure(argument, ?, …)</c>: a function of the arguments left open.</summary>
/// <seealso href="https://docs.jsonata.org/programming#partial-function-application"/>
internal sealed class PartialNode(Node procedure, Node?[] arguments, Node? namesake, int position, string? name) : Node
{
    public override JsonataValue Evaluate(JsonataValue input, Frame frame)
    {
        var values = new JsonataValue[arguments.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = arguments[i] is { } argument ? argument.Evaluate(input, frame) : JsonataValue.Unbound;
        var target = procedure.Evaluate(input, frame);
        if (target.Reference is JsonataFunction function)
            return JsonataValue.Of(new PartialFunction(function, values));
        var isMisspelt = target.IsUndefined && namesake is not null && namesake.Evaluate(input, frame).IsFunction;
        throw new JsonataFailure(isMisspelt ? "T1007" : "T1008") { At = position, Token = name };
    }
}
