namespace OrderFlow.Jsonata.Functions;

/// <summary>A function some of whose arguments are given; those left open are unbound.</summary>
internal sealed class PartialFunction : JsonataFunction
{
    private readonly JsonataValue[] _arguments;

    public PartialFunction(JsonataFunction target, JsonataValue[] arguments)
    {
        Target = target;
        _arguments = target switch
        {
            NativeFunction native => native.Fit(arguments),
            Lambda or PartialFunction => Fit(arguments, target.Arity),
            _ => arguments,
        };
        Arity = CountOpen(_arguments);
    }

    public JsonataFunction Target { get; }

    public override int Arity { get; }

    /// <summary>The arguments of the target.</summary>
    public JsonataValue[] Fill(ReadOnlySpan<JsonataValue> open)
    {
        var filled = (JsonataValue[])_arguments.Clone();
        var next = 0;
        for (var i = 0; i < filled.Length; i++)
        {
            if (filled[i].IsUnbound)
                filled[i] = next < open.Length ? open[next++] : JsonataValue.Undefined;
        }

        return filled;
    }

    /// <summary>As many arguments as there are parameters: those too many are left away, those too few are undefined.</summary>
    private static JsonataValue[] Fit(JsonataValue[] arguments, int count)
    {
        Array.Resize(ref arguments, count);
        return arguments;
    }

    private static int CountOpen(JsonataValue[] arguments)
    {
        var count = 0;
        foreach (var argument in arguments)
            count += argument.IsUnbound ? 1 : 0;
        return count;
    }
}
