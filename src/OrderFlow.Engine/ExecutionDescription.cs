using OrderFlow.Jsonata;

namespace OrderFlow.Engine;

/// <summary>Everything about an execution but its history.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html"/>
public sealed record ExecutionDescription : ExecutionSummary
{
    /// <summary>What it was started with.</summary>
    public required JsonataValue Input { get; init; }

    /// <summary>What it ended with; undefined unless it succeeded.</summary>
    public JsonataValue Output { get; init; }

    /// <summary>The error name that it ended with, if any.</summary>
    public string? Error { get; init; }

    /// <summary>The cause that it ended with, if any.</summary>
    public string? Cause { get; init; }

    /// <summary>The definition that it runs: that of its state machine when it was started.</summary>
    public required string Definition { get; init; }

    /// <summary>The role that it runs with.</summary>
    public string? RoleArn { get; init; }
}
