using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Functions;

/// <summary>A call of a function of the library: the arguments, checked, and where it happens.</summary>
internal readonly ref struct Call(ReadOnlySpan<JsonataValue> arguments, JsonataValue input, Frame frame)
{
    private readonly ReadOnlySpan<JsonataValue> _arguments = arguments;

    public JsonataValue Input { get; } = input;

    public Frame Frame { get; } = frame;

    public Run Run => Frame.Run;

    public int Count => _arguments.Length;

    /// <summary>An argument; nothing if it was left out.</summary>
    public JsonataValue this[int index] => index < _arguments.Length ? _arguments[index] : JsonataValue.Undefined;

    /// <summary>An argument that the signature says is a string.</summary>
    public string Text(int index) => this[index].AsString();

    /// <summary>An argument that the signature says is a number.</summary>
    public double Number(int index) => this[index].RawNumber;

    /// <summary>Calls a function that was passed as an argument.</summary>
    public JsonataValue Apply(JsonataFunction function, ReadOnlySpan<JsonataValue> arguments) =>
        Invocation.Apply(function, arguments, JsonataValue.Null, Frame);

    /// <summary>Calls a function with a value, its key or position and the whole, as many of them as it takes.</summary>
    public JsonataValue Visit(JsonataFunction function, JsonataValue value, JsonataValue key, JsonataValue whole)
    {
        Run.Step();
        var buffer = new ArgumentBuffer(Math.Clamp(function.Arity, 1, 3));
        var span = buffer.Span();
        span[0] = value;
        if (span.Length > 1)
            span[1] = key;
        if (span.Length > 2)
            span[2] = whole;
        return Apply(function, span);
    }
}
