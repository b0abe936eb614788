using System.Text.Json.Serialization;

namespace OrderFlow.StatesLanguage.Building;

/// <summary>What the service knows about the execution and the state that runs, for lambdas that take it as second parameter.</summary>
/// <example><code>.Pass("Stamp", (order, context) => new Stamped(order, context.Execution.Id, context.State.EnteredTime))</code></example>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html"/>
public sealed class ContextObject
{
    internal ContextObject()
    {
    }

    /// <summary>The execution.</summary>
    [JsonPropertyName("Execution")]
    public ExecutionContext Execution { get; init; } = null!;

    /// <summary>The state that the expression belongs to.</summary>
    [JsonPropertyName("State")]
    public StateContext State { get; init; } = null!;

    /// <summary>The state machine.</summary>
    [JsonPropertyName("StateMachine")]
    public StateMachineContext StateMachine { get; init; } = null!;

    /// <summary>The execution, as the context object shows it.</summary>
    /// <param name="Id">The ARN of the execution.</param>
    /// <param name="Name">The name of the execution.</param>
    /// <param name="StartTime">When it started.</param>
    /// <param name="RoleArn">The role that it runs as.</param>
    /// <param name="RedriveCount">How often it was redriven.</param>
    public sealed record ExecutionContext(
        [property: JsonPropertyName("Id")] string Id,
        [property: JsonPropertyName("Name")] string Name,
        [property: JsonPropertyName("StartTime")] DateTimeOffset StartTime,
        [property: JsonPropertyName("RoleArn")] string RoleArn,
        [property: JsonPropertyName("RedriveCount")] int RedriveCount);

    /// <summary>The state, as the context object shows it.</summary>
    /// <param name="Name">The name of the state.</param>
    /// <param name="EnteredTime">When it was entered.</param>
    /// <param name="RetryCount">How often it was retried.</param>
    public sealed record StateContext(
        [property: JsonPropertyName("Name")] string Name,
        [property: JsonPropertyName("EnteredTime")] DateTimeOffset EnteredTime,
        [property: JsonPropertyName("RetryCount")] int RetryCount);

    /// <summary>The state machine, as the context object shows it.</summary>
    /// <param name="Id">Its ARN.</param>
    /// <param name="Name">Its name.</param>
    public sealed record StateMachineContext(
        [property: JsonPropertyName("Id")] string Id,
        [property: JsonPropertyName("Name")] string Name);
}
