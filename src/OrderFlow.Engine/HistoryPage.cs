using OrderFlow.Engine.History;

namespace OrderFlow.Engine;

/// <summary>A page of an execution's history.</summary>
/// <param name="Events">The events, in the order that was asked for.</param>
/// <param name="NextToken">What asks for the next page; null on the last.</param>
public sealed record HistoryPage(IReadOnlyList<HistoryEvent> Events, string? NextToken);
