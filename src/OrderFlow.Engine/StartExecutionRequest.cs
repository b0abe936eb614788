using OrderFlow.Jsonata;

namespace OrderFlow.Engine;

/// <summary>What to start an execution with.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html"/>
public sealed record StartExecutionRequest
{
    /// <summary>The state machine to run.</summary>
    public required StateMachine StateMachine { get; init; }

    /// <summary>The execution's name, 1 to 80 characters, unique in the state machine; null for a new one.</summary>
    public string? Name { get; init; }

    /// <summary>The input. The default is an empty object.</summary>
    public JsonataValue Input { get; init; } = JsonataObject.Empty;

    /// <summary>The X-Ray trace header to pass on to tasks.</summary>
    public string? TraceHeader { get; init; }
}
