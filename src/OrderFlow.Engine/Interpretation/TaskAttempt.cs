using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Interpretation;

/// <summary>One attempt of a Task state that is under way.</summary>
internal sealed class TaskAttempt
{
    /// <summary>The event that scheduled it, which tells it from other attempts.</summary>
    public required long ScheduledEventId { get; init; }

    public required JsonataValue Arguments { get; init; }

    public string? CredentialsRoleArn { get; init; }

    public DateTimeOffset? TimeoutAt { get; init; }

    public TimeSpan? Timeout { get; init; }

    public TimeSpan? Heartbeat { get; init; }

    public DateTimeOffset? HeartbeatAt { get; set; }

    /// <summary>What the service answered to the request of a job or a token task; undefined before.</summary>
    public JsonataValue Submission { get; set; }

    /// <summary>An answer by token that came before the request was answered.</summary>
    public TaskOutcome? EarlyOutcome { get; set; }
}
