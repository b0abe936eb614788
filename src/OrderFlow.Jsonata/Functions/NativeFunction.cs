using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Functions;

/// <summary>A function of the library.</summary>
/// <param name="name">Its name, without the <c>$</c>.</param>
/// <param name="signature">What arguments it takes.</param>
/// <param name="arity">How many parameters it counts as having when it is passed to a higher-order function.</param>
/// <param name="body">What it does with arguments that match the signature.</param>
internal sealed class NativeFunction(string name, string signature, int arity, NativeBody body) : JsonataFunction
{
    private const long BytesOfCharacter = 16;

    private readonly Signature _signature = Signature.Parse(signature);

    public string Name { get; } = name;

    /// <summary>What arguments it takes, in the language's notation.</summary>
    public string SignatureText => _signature.Text;

    public override int Arity { get; } = arity;

    /// <summary>The arguments of a partial application, as many as there are parameters.</summary>
    public JsonataValue[] Fit(JsonataValue[] arguments)
    {
        if (_signature.IsOpen)
            return arguments;
        var count = Math.Min(arguments.Length, _signature.Count);
        while (count < _signature.Count && _signature.TakesNothing(count))
            count++;
        Array.Resize(ref arguments, count);
        return arguments;
    }

    public JsonataValue Invoke(ReadOnlySpan<JsonataValue> arguments, JsonataValue input, Frame frame)
    {
        try
        {
            CountArguments(arguments, frame.Run);
            return body(new Call(_signature.Accept(arguments, input, frame.Run), input, frame));
        }
        catch (JsonataFailure failure) when (failure.Name(Name))
        {
            throw;
        }
    }

    // Functions go through texts, and make of them what takes as much memory again or some times that. Those that go through arrays count for themselves.
    private static void CountArguments(ReadOnlySpan<JsonataValue> arguments, Run run)
    {
        foreach (ref readonly var argument in arguments)
        {
            if (argument.Reference is not string text)
                continue;
            run.Scan(text.Length);
            run.Reserve(text.Length * BytesOfCharacter);
        }
    }
}
