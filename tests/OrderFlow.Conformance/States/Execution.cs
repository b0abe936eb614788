namespace OrderFlow.Conformance.States;

/// <summary>Runs a state machine in the engine, in the world that the case describes.</summary>
internal static class Execution
{
    public static Task<ExecutionOutcome> RunAsync(ExecutionScript script, CancellationToken cancellationToken) =>
        throw new NotSupportedException("executions");
}
