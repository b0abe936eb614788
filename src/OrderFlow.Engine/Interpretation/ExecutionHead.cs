using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine.Interpretation;

/// <summary>What an execution was started with and never changes, but for its input.</summary>
internal sealed record ExecutionHead
{
    /// <summary>The journal's number for the execution.</summary>
    public required long Id { get; init; }

    public required string Arn { get; init; }

    public required string Name { get; init; }

    public required string StateMachineArn { get; init; }

    public required string StateMachineName { get; init; }

    /// <summary>The definition's JSON text.</summary>
    public required string Definition { get; init; }

    public required StateMachineType Type { get; init; }

    public required DateTimeOffset StartTime { get; init; }

    public string? RoleArn { get; init; }

    public string? TraceHeader { get; init; }

    /// <summary>When the machine's own TimeoutSeconds has passed.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>The region that tasks name, from the state machine's ARN.</summary>
    public string Region => StateMachineArn.Split(':') is [_, _, _, { Length: > 0 } region, ..] ? region : "us-east-1";
}
