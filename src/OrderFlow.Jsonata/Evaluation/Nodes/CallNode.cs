namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>procedure(argument, …)</c></summary>
internal sealed class CallNode(Node procedure, Node[] arguments, Node? namesake, int position, string? name) : SequenceNode
{
    public override JsonataValue Raw(JsonataValue input, Frame frame) => Invoke(default, hasFirst: false, input, frame);

    /// <summary>The call with another value in front of its arguments, as <c>~></c> makes it.</summary>
    public JsonataValue InvokeWith(JsonataValue first, JsonataValue input, Frame frame) =>
        Invoke(first, hasFirst: true, input, frame);

    /// <summary>Prepares the call in tail position: the function is called once this one has returned.</summary>
    public JsonataValue Defer(JsonataValue input, Frame frame)
    {
        var function = Function(procedure.Evaluate(input, frame), input, frame);
        var values = new JsonataValue[arguments.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = arguments[i].Evaluate(input, frame);
        return JsonataValue.Of(new PendingCall(function ?? throw NotAFunction(), values));
    }

    private JsonataValue Invoke(JsonataValue first, bool hasFirst, JsonataValue input, Frame frame)
    {
        var function = Function(procedure.Evaluate(input, frame), input, frame);
        var values = new ArgumentBuffer(arguments.Length + (hasFirst ? 1 : 0));
        Span<JsonataValue> span = values.Span();
        var at = 0;
        if (hasFirst)
            span[at++] = first;
        foreach (var argument in arguments)
            span[at++] = argument.Evaluate(input, frame);
        if (function is null)
            throw NotAFunction();
        try
        {
            return Invocation.Apply(function, span, input, frame);
        }
        catch (JsonataFailure failure) when (failure.Place(position, name))
        {
            throw;
        }
    }

    private JsonataFunction? Function(JsonataValue value, JsonataValue input, Frame frame)
    {
        if (value.Reference is JsonataFunction function)
            return function;
        if (value.IsUndefined && namesake is not null && IsDefined(namesake.Evaluate(input, frame), frame.Run))
            throw new JsonataFailure("T1005") { At = position, Token = name };
        return null;
    }

    private static bool IsDefined(JsonataValue value, Run run) => value.IsFunction || Truth.Of(value, run);

    private JsonataFailure NotAFunction() => new("T1006") { At = position, Token = name };
}
