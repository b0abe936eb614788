namespace OrderFlow.Engine;

/// <summary>A page of a list of executions, the latest first.</summary>
/// <param name="Executions">The executions.</param>
/// <param name="NextToken">What asks for the next page; null on the last.</param>
public sealed record ExecutionPage(IReadOnlyList<ExecutionSummary> Executions, string? NextToken);
