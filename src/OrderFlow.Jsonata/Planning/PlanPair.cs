namespace OrderFlow.Jsonata.Planning;

internal sealed record PlanPair(PlanNode Key, PlanNode Value);
