namespace OrderFlow.Local.Console.Rules;

/// <summary>What became of a rule's events since the endpoint started.</summary>
internal readonly record struct RuleFigures(long Matches, long Deliveries, long Retries, long Failures, long DeadLetters);
