namespace OrderFlow.Jsonata.Planning;

internal sealed record Grouping(IReadOnlyList<PlanPair> Pairs, int Position);
