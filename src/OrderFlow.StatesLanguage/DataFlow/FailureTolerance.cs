namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>How many of a distributed Map's iterations may fail before the state does.</summary>
/// <param name="Count">The number (<c>ToleratedFailureCount</c>); null where the state does not say.</param>
/// <param name="Percentage">The share, from 0 to 100 (<c>ToleratedFailurePercentage</c>); null where the state does not say.</param>
public readonly record struct FailureTolerance(long? Count, double? Percentage);
