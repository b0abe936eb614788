namespace OrderFlow.Engine.Interpretation;

/// <summary>The service's limits.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html"/>
internal sealed record EngineLimits
{
    /// <summary>The most bytes of UTF-8 that an input, output or result may have.</summary>
    public int PayloadBytes { get; init; } = 262_144;

    /// <summary>The most events that a history may have; the last is the failure that says so.</summary>
    public long HistoryEvents { get; init; } = 25_000;

    /// <summary>How many states an execution enters before others get their turn.</summary>
    public int StatesInTurn { get; init; } = 256;
}
