namespace OrderFlow.StatesLanguage.StateTesting;

/// <summary>What happened in the tested state before its mock comes into play.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestStateConfiguration.html"/>
public sealed record StateTestConfiguration
{
    /// <summary>How often the retrier that the mocked error matches has retried already; at least 0.</summary>
    /// <value>Null means never.</value>
    public int? RetrierRetryCount { get; init; }

    /// <summary>The state inside the Map or Parallel state that a mocked error comes from, at most 80 characters.</summary>
    public string? ErrorCausedByState { get; init; }

    /// <summary>How many iterations of the Map state failed; at least 0, at most as many as there are.</summary>
    public int? MapIterationFailureCount { get; init; }

    /// <summary>What the <c>ItemReader</c> of the Map state reads, as it stands in its source: JSON, JSON lines or CSV, at most 262,144 characters.</summary>
    public string? MapItemReaderData { get; init; }
}
