using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Interpretation;

/// <summary>How a task ended: with a result, or with an error and cause.</summary>
internal sealed record TaskOutcome(bool Succeeded, JsonataValue Result, string? Error, string? Cause)
{
    public static TaskOutcome Of(JsonataValue result) => new(true, result, null, null);

    public static TaskOutcome Failure(string? error, string? cause) => new(false, default, error, cause);
}
