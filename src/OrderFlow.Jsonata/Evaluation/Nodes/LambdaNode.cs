using OrderFlow.Jsonata.Functions;

namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>function($x, …) { body }</c></summary>
internal sealed class LambdaNode(Node body, FrameLayout layout, int[] parameters, Signature? signature) : Node
{
    public Node Body { get; } = body;

    public FrameLayout Layout { get; } = layout;

    public Signature? Signature { get; } = signature;

    public int Arity { get; } = parameters.Length;

    public override JsonataValue Evaluate(JsonataValue input, Frame frame) => JsonataValue.Of(new Lambda(this, frame, input));

    /// <summary>The slots of an activation.</summary>
    public JsonataValue[] Bind(ReadOnlySpan<JsonataValue> arguments)
    {
        var slots = Layout.NewSlots();
        for (var i = 0; i < parameters.Length; i++)
            slots[parameters[i]] = i < arguments.Length ? arguments[i] : JsonataValue.Undefined;
        return slots;
    }
}
