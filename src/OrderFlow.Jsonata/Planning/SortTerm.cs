namespace OrderFlow.Jsonata.Planning;

internal sealed record SortTerm(PlanNode Expression, bool Descending);
