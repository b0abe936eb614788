using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Functions;

/// <summary>A function of the library.</summary>
/// <param name="name">Its name, without the <c>$</c>.</param>
/// <param name="signature">What arguments it takes.</param>
/// <param name="arity">How many parameters it counts as having when it is passed to a higher-order function.</param>
/// <param name="body">What it does with arguments that match the signature.</param>
internal sealed class NativeFunction(string name, string signature, int arity, NativeBody body) : JsonataFunction
{
    private readonly Signature _signature = Signature.Parse(signature);

    public string Name { get; } = name;

    public override int Arity { get; } = arity;

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

    // Most functions go through their arguments, and make of them what takes as much memory again or some times that.
    private static void CountArguments(ReadOnlySpan<JsonataValue> arguments, Run run)
    {
        foreach (ref readonly var argument in arguments)
        {
            var length = argument.Reference switch
            {
                string text => text.Length,
                JsonataArray array => array.Count,
                JsonataObject members => members.Count,
                _ => 0,
            };
            run.Scan(length);
            run.ReserveItems(length);
        }
    }
}
