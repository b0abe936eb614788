using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine.Tasks;

/// <summary>One call of a task: what to do and for whom.</summary>
public sealed class TaskCall
{
    /// <summary>Names the attempt: the same after a kill, another for each retry. Good as an idempotency token (at most 64 characters).</summary>
    public required string Id { get; init; }

    /// <summary>What to call.</summary>
    public required TaskResource Resource { get; init; }

    /// <summary>What to call it with: the state's Arguments or Parameters after evaluation, or its input.</summary>
    public required JsonataValue Arguments { get; init; }

    /// <summary>The state that the task belongs to.</summary>
    public required string StateName { get; init; }

    /// <summary>How often the state was retried before this attempt.</summary>
    public required int RetryCount { get; init; }

    /// <summary>The execution that the task belongs to.</summary>
    public required string ExecutionArn { get; init; }

    /// <summary>The state machine that the task belongs to.</summary>
    public required string StateMachineArn { get; init; }

    /// <summary>The role that the execution runs with.</summary>
    public string? RoleArn { get; init; }

    /// <summary>The role to assume for the task (the state's <c>Credentials</c>).</summary>
    public string? CredentialsRoleArn { get; init; }

    /// <summary>The X-Ray trace header that the execution was started with.</summary>
    public string? TraceHeader { get; init; }

    /// <summary>The token with which the task is answered; null where its pattern needs none.</summary>
    public string? TaskToken { get; init; }

    /// <summary>How long the task may take.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The longest time between two heartbeats.</summary>
    public TimeSpan? Heartbeat { get; init; }

    /// <summary>What <see cref="SubmittedAsync"/> was given before a kill; undefined on a first call.</summary>
    public JsonataValue Submission { get; init; }

    /// <summary>Cancelled when nobody waits for the result any more: timed out, stopped, or the engine is shutting down.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>What <see cref="SubmittedAsync"/> does; the engine sets it, a test of an integration may.</summary>
    public Func<JsonataValue, ValueTask>? OnSubmitted { get; init; }

    /// <summary>What <see cref="DelayAsync"/> does; the engine sets it, a test of an integration may. The default waits in real time.</summary>
    public Func<TimeSpan, CancellationToken, Task> OnDelay { get; init; } = Task.Delay;

    /// <summary>Says that the job was started (<c>.sync</c>); the history shows it as <c>TaskSubmitted</c>.</summary>
    /// <param name="output">What the service answered to the request.</param>
    /// <returns>Done when it is durable; after a kill the next call has it as <see cref="Submission"/>.</returns>
    public ValueTask SubmittedAsync(JsonataValue output) => OnSubmitted?.Invoke(output) ?? ValueTask.CompletedTask;

    /// <summary>Waits in the engine's time; under virtual time the clock may move on meanwhile.</summary>
    /// <param name="delay">How long.</param>
    public Task DelayAsync(TimeSpan delay) => OnDelay(delay, Cancellation);
}
