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
}
