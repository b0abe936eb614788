using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine;

/// <summary>An execution in a list.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ExecutionListItem.html"/>
public record ExecutionSummary
{
    /// <summary>The execution's ARN.</summary>
    public required string ExecutionArn { get; init; }

    /// <summary>Its name, unique in its state machine.</summary>
    public required string Name { get; init; }

    /// <summary>The state machine that it runs.</summary>
    public required string StateMachineArn { get; init; }

    /// <summary>Whether it is durable (Standard) or quick (Express).</summary>
    public required StateMachineType Type { get; init; }

    /// <summary>Where it stands.</summary>
    public required ExecutionStatus Status { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartDate { get; init; }

    /// <summary>When it ended; null while it runs.</summary>
    public DateTimeOffset? StopDate { get; init; }

    /// <summary>The X-Ray trace header that it was started with.</summary>
    public string? TraceHeader { get; init; }
}
