using OrderFlow.Engine;
using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Services.StepFunctions;

namespace OrderFlow.Local.Console.Executions;

/// <summary>A page of the list of executions.</summary>
internal sealed record ExecutionsModel
{
    public required PageRequest Request { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required IReadOnlyList<Row> Rows { get; init; }

    public required IReadOnlyDictionary<ExecutionStatus, long> Counts { get; init; }

    public required IReadOnlyList<StateMachineEntry> Machines { get; init; }

    public required string? Machine { get; init; }

    public required ExecutionStatus? Status { get; init; }

    public required string? Text { get; init; }

    /// <summary>The address of the next page, or null on the last.</summary>
    public required string? Older { get; init; }

    /// <summary>The address of the first page, or null on it.</summary>
    public required string? Newest { get; init; }

    public bool IsFiltered => Machine is not null || Status is not null || Text is not null;

    /// <summary>An execution, and the error that it ended with.</summary>
    internal sealed record Row(ExecutionSummary Execution, string? Error);
}
