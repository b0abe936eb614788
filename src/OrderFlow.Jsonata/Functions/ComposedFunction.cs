namespace OrderFlow.Jsonata.Functions;

/// <summary><c>first ~> second</c></summary>
internal sealed class ComposedFunction(JsonataFunction first, JsonataFunction second) : JsonataFunction
{
    public JsonataFunction First { get; } = first;

    public JsonataFunction Second { get; } = second;

    public override int Arity => 1;
}
