namespace OrderFlow.Local.Console.Executions;

/// <summary>An arrow of the diagram that an execution took; no origin stands for the start of the graph that the state is in.</summary>
internal readonly record struct Step(string? From, string To);
