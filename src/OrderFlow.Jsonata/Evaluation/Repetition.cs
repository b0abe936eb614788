using OrderFlow.Jsonata.Functions;

namespace OrderFlow.Jsonata.Evaluation;

/// <summary>
/// Calls of one function, one after the other, as <c>$map</c> and its like make them. If nothing that the function makes can hold on to
/// the variables of a call, one frame serves all of them.
/// </summary>
internal readonly ref struct Repetition
{
    private readonly JsonataFunction _function;
    private readonly Frame _frame;
    private readonly Frame? _shared;

    /// <param name="function">The function.</param>
    /// <param name="frame">The variables at the place of the calls.</param>
    public Repetition(JsonataFunction function, Frame frame)
    {
        _function = function;
        _frame = frame;
        if (function is Lambda { Node: { KeepsFrames: false, Signature: null } node } lambda)
            _shared = node.NewFrame(lambda.Frame);
    }

    /// <summary>Calls the function with a value, its key or position and the whole, as many of them as it takes.</summary>
    public JsonataValue Visit(JsonataValue value, JsonataValue key, JsonataValue whole)
    {
        _frame.Run.Step();
        ReadOnlySpan<JsonataValue> arguments = [value, key, whole];
        return Apply(arguments[..Math.Clamp(_function.Arity, 1, 3)]);
    }

    /// <summary>Calls the function.</summary>
    public JsonataValue Apply(ReadOnlySpan<JsonataValue> arguments)
    {
        if (_shared is null)
            return Invocation.Apply(_function, arguments, JsonataValue.Null, _frame);
        var lambda = (Lambda)_function;
        var run = _frame.Run;
        run.Enter();
        lambda.Node.Bind(arguments, _shared.Slots);
        var result = lambda.Node.Body.Evaluate(lambda.Input, _shared);
        result = Invocation.Finish(result, JsonataValue.Null, _frame);
        run.Leave();
        return result;
    }
}
