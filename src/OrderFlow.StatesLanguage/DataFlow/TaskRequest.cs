using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>What a Task state asks for.</summary>
/// <param name="Arguments">What the resource is given.</param>
/// <param name="Timeout">How long the task may take; null where the state does not say.</param>
/// <param name="Heartbeat">How long the worker may be silent; null where the state does not say.</param>
/// <param name="CredentialsRoleArn">The role that the task is done with; null for the execution's own.</param>
public readonly record struct TaskRequest(JsonataValue Arguments, TimeSpan? Timeout, TimeSpan? Heartbeat, string? CredentialsRoleArn);
