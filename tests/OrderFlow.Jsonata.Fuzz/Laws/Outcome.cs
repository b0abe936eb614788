
namespace OrderFlow.Jsonata.Fuzz.Laws;

/// <summary>What an evaluation came to.</summary>
internal sealed record Outcome(JsonataValue Value, JsonataException? Error)
{
    /// <summary>Small enough that the slowest input is done in a moment.</summary>
    private static readonly JsonataOptions Budgets = new()
    {
        MaxSteps = 20_000,
        MaxDepth = 200,
        MaxSequence = 10_000,
        MaxStringLength = 100_000,
        MaxMemory = 32 * 1024 * 1024,
        Timeout = TimeSpan.FromMilliseconds(50),
    };

    /// <summary>What the report counts: a kind of value, or a code.</summary>
    public string Name => Error?.Code ?? $"{Value.Kind}";

    public static Outcome Of(JsonataExpression expression, JsonataValue document)
    {
        try
        {
            return new(expression.Evaluate(document, null, Budgets with { TimeProvider = new FixedClock(), Random = new Random(1) }), null);
        }
        catch (JsonataException error)
        {
            return new(default, error);
        }
    }

    /// <summary>Whether both are the same as far as can be said: what a clock or the garbage collector decides may differ.</summary>
    public bool IsSameAs(Outcome other)
    {
        if (Error?.Code == "U1001" || other.Error?.Code == "U1001" || Error?.Code == "D3121" || other.Error?.Code == "D3121")
            return true;
        if (Error is not null || other.Error is not null)
            return Error?.Code == other.Error?.Code && Error?.Position == other.Error?.Position && Error?.Message == other.Error?.Message;
        return Value.Kind == other.Value.Kind && WrittenJson.Of(Value) == WrittenJson.Of(other.Value);
    }

    public override string ToString() => Error is null ? $"{Value.Kind} {WrittenJson.Of(Value)}" : Error.Message;
}
