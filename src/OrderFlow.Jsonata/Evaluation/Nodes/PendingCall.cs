namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary>The result of a call in tail position: what is still to be called once the function around it has returned.</summary>
internal sealed class PendingCall(JsonataFunction target, JsonataValue[] arguments) : JsonataFunction
{
    public JsonataFunction Target { get; } = target;

    public JsonataValue[] Arguments { get; } = arguments;

    public override int Arity => 0;
}
