using System.Text.Json;

namespace OrderFlow.Conformance.States;

/// <summary>How an execution ended here, in the words of the service.</summary>
internal sealed record ExecutionOutcome
{
    public required string Status { get; init; }

    /// <summary>The output as JSON; null when there is none.</summary>
    public required string? Output { get; init; }

    public required string? Error { get; init; }

    public required string? Cause { get; init; }

    /// <summary>The history as GetExecutionHistory shows it.</summary>
    public required JsonElement Events { get; init; }

    /// <summary>The answer of DescribeExecution.</summary>
    public required JsonElement Description { get; init; }
}
