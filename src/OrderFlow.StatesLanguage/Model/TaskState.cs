using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Model;

/// <summary>Does a single unit of work: a function, an activity, a call of a service.</summary>
/// <seealso href="https://states-language.net/#task-state"/>
public sealed record TaskState : WorkState
{
    /// <inheritdoc/>
    public override StateType Type => StateType.Task;

    /// <summary>The URI of the work; a constant.</summary>
    public required string Resource { get; init; }

    /// <summary>The role to do the work with, a template with the field <c>RoleArn</c>.</summary>
    public JToken? Credentials { get; init; }

    /// <summary>The longest time that the task may take, in seconds, 1 to 99,999,999.</summary>
    public NumberOrExpression? TimeoutSeconds { get; init; }

    /// <summary>JSONPath: where <see cref="TimeoutSeconds"/> is found.</summary>
    public string? TimeoutSecondsPath { get; init; }

    /// <summary>The longest time between heartbeats, in seconds; less than the timeout.</summary>
    public NumberOrExpression? HeartbeatSeconds { get; init; }

    /// <summary>JSONPath: where <see cref="HeartbeatSeconds"/> is found.</summary>
    public string? HeartbeatSecondsPath { get; init; }
}
