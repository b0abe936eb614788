using OrderFlow.Jsonata.Functions;

namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>/pattern/flags</c></summary>
internal sealed class RegexNode(RegexPattern pattern) : Node
{
    private readonly JsonataValue _function = JsonataValue.Of(new RegexFunction(pattern));

    public override JsonataValue Evaluate(JsonataValue input, Frame frame) => _function;
}
