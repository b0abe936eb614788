using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Intrinsics.Functions;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Intrinsics;

/// <summary>A function with its arguments; itself an argument where calls are in one another.</summary>
internal sealed class IntrinsicCall : IntrinsicArgument
{
    private readonly IntrinsicFunction function;
    private readonly IntrinsicArgument[] arguments;
    private readonly FormatTemplate? template;

    public IntrinsicCall(IntrinsicFunction function, IntrinsicArgument[] arguments)
    {
        this.function = function;
        this.arguments = arguments;
        template = function.IsFormat && arguments is [LiteralArgument { Template: var literal }, ..] ? literal : null;
    }

    public override IEnumerable<JsonPath> Paths => arguments.SelectMany(argument => argument.Paths);

    public override JsonataValue Evaluate(IPathScope scope, Random random, string caller) => Evaluate(scope, random);

    public JsonataValue Evaluate(IPathScope scope, Random random)
    {
        var values = new JsonataValue[arguments.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = arguments[i].Evaluate(scope, random, function.Name);
        try
        {
            return function.Invoke(new(function.Name, values, random, template));
        }
        catch (JsonataJsonException)
        {
            // A value that is too deep or too long to be written.
            throw new IntrinsicFailure(function.Name);
        }
    }
}
