using OrderFlow.Engine;

namespace OrderFlow.Local.Services.StepFunctions;

/// <summary>The names of statuses on the wire.</summary>
internal static class ExecutionStatusName
{
    public static string Of(ExecutionStatus status) => status switch
    {
        ExecutionStatus.Running => "RUNNING",
        ExecutionStatus.Succeeded => "SUCCEEDED",
        ExecutionStatus.Failed => "FAILED",
        ExecutionStatus.TimedOut => "TIMED_OUT",
        _ => "ABORTED",
    };

    /// <exception cref="Protocols.ServiceException">ValidationException: there is no such status.</exception>
    public static ExecutionStatus Parse(string name) =>
        Enum.GetValues<ExecutionStatus>().Where(status => Of(status) == name).Cast<ExecutionStatus?>().FirstOrDefault()
        ?? throw Protocols.ServiceException.Validation($"1 validation error detected: Value '{name}' at 'statusFilter' failed to satisfy constraint: Member must satisfy enum value set: [SUCCEEDED, RUNNING, ABORTED, TIMED_OUT, FAILED, PENDING_REDRIVE]");
}
