using OrderFlow.Jsonata;

namespace OrderFlow.Engine.History;

/// <summary>The members of an event's details that only some types have, as AWS names them.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html"/>
public sealed record HistoryEventDetails
{
    /// <summary>The error name of a failure.</summary>
    public string? Error { get; init; }

    /// <summary>The cause of a failure.</summary>
    public string? Cause { get; init; }

    /// <summary>The state that an expression belongs to whose evaluation failed.</summary>
    public string? State { get; init; }

    /// <summary>The field whose evaluation failed, as a path such as <c>Output/total</c>.</summary>
    public string? Location { get; init; }

    /// <summary>The role that the execution runs with.</summary>
    public string? RoleArn { get; init; }

    /// <summary>The function, activity or action of a task.</summary>
    public string? Resource { get; init; }

    /// <summary>The service of a task.</summary>
    public string? ResourceType { get; init; }

    /// <summary>The region of a task.</summary>
    public string? Region { get; init; }

    /// <summary>The time that a task may take, in seconds.</summary>
    public long? TimeoutInSeconds { get; init; }

    /// <summary>The longest time between two heartbeats of a task, in seconds.</summary>
    public long? HeartbeatInSeconds { get; init; }

    /// <summary>The role that a task assumes.</summary>
    public string? CredentialsRoleArn { get; init; }

    /// <summary>The worker that took an activity's task.</summary>
    public string? WorkerName { get; init; }

    /// <summary>The number of items of a Map state.</summary>
    public long? Length { get; init; }

    /// <summary>The position of a Map iteration, from 0.</summary>
    public long? Index { get; init; }

    /// <summary>The run of a distributed Map state.</summary>
    public string? MapRunArn { get; init; }

    /// <summary>The variables that a state assigned; undefined where it assigned none.</summary>
    public JsonataValue AssignedVariables { get; init; }
}
