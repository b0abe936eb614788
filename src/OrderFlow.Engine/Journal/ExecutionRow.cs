using OrderFlow.Engine.Interpretation;

namespace OrderFlow.Engine.Journal;

/// <summary>A row of the table <c>execution</c> with its definition.</summary>
internal sealed record ExecutionRow(ExecutionHead Head, ExecutionStatus Status, DateTimeOffset? StopTime);
