using OrderFlow.Jsonata.Functions;

namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>function($x, …) { body }</c></summary>
internal sealed class LambdaNode : Node
{
    private readonly int[] _parameters;

    /// <param name="body">What it computes.</param>
    /// <param name="layout">Its frames.</param>
    /// <param name="parameters">The slots of its parameters.</param>
    /// <param name="signature">What arguments it takes.</param>
    /// <param name="keepsFrames">Whether a function made in the body may outlive a call.</param>
    public LambdaNode(Node body, FrameLayout layout, int[] parameters, Signature? signature, bool keepsFrames)
    {
        _parameters = parameters;
        Body = body;
        Layout = layout;
        Signature = signature;
        KeepsFrames = keepsFrames;
        KeyOrder = signature is null ? Evaluation.KeyOrder.Of(body, parameters) : null;
    }

    public Node Body { get; }

    public FrameLayout Layout { get; }

    public Signature? Signature { get; }

    /// <summary>Whether something made in the body may hold a frame after the call has returned. If not, the frame can serve the next call.</summary>
    public bool KeepsFrames { get; }

    /// <summary>The order that the function makes of two items, if it does nothing but compare the same member of both.</summary>
    public KeyOrder? KeyOrder { get; }

    public int Arity => _parameters.Length;

    public override JsonataValue Evaluate(JsonataValue input, Frame frame) => JsonataValue.Of(new Lambda(this, frame, input));

    /// <summary>A frame for a call, its slots still to be bound.</summary>
    /// <param name="definedIn">Where the function was made.</param>
    public Frame NewFrame(Frame definedIn) => new(Layout, definedIn, Layout.Size == 0 ? [] : new JsonataValue[Layout.Size], definedIn.Run);

    /// <summary>Puts the arguments into the slots of an activation; what is left out is undefined, what the body assigns unbound.</summary>
    public void Bind(ReadOnlySpan<JsonataValue> arguments, JsonataValue[] slots)
    {
        if (slots.Length > _parameters.Length)
            Array.Fill(slots, JsonataValue.Unbound);
        for (var i = 0; i < _parameters.Length; i++)
            slots[_parameters[i]] = i < arguments.Length ? arguments[i] : JsonataValue.Undefined;
    }
}
