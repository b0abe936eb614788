namespace OrderFlow.Jsonata.Functions;

/// <summary>A function some of whose arguments are given; those left open are unbound.</summary>
internal sealed class PartialFunction(JsonataFunction target, JsonataValue[] arguments) : JsonataFunction
{
    public JsonataFunction Target { get; } = target;

    public override int Arity { get; } = CountOpen(arguments);

    /// <summary>The arguments of the target.</summary>
    public JsonataValue[] Fill(ReadOnlySpan<JsonataValue> open)
    {
        var filled = (JsonataValue[])arguments.Clone();
        var next = 0;
        for (var i = 0; i < filled.Length; i++)
        {
            if (filled[i].IsUnbound)
                filled[i] = next < open.Length ? open[next++] : JsonataValue.Undefined;
        }

        return filled;
    }

    private static int CountOpen(JsonataValue[] arguments)
    {
        var count = 0;
        foreach (var argument in arguments)
            count += argument.IsUnbound ? 1 : 0;
        return count;
    }
}
