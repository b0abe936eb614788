using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Diagrams.Drawing;

/// <summary>Says what a state does, for the line above its name.</summary>
internal static class StateCaption
{
    public static string Of(State state) => state switch
    {
        TaskState task => Integration.Of(task.Resource),
        WaitState wait => Of(wait),
        FailState { Error: { } error } => $"Fail: {Code(error)}",
        FailState { ErrorPath: { } path } => $"Fail: {path}",
        MapState { IsDistributed: true } => "Distributed Map",
        ParallelState parallel => parallel.Branches.Count == 1 ? "Parallel: 1 branch" : $"Parallel: {parallel.Branches.Count} branches",
        _ => state.Type.ToString(),
    };

    /// <summary>The same in full length, with what stands in the definition.</summary>
    public static string Full(State state) => state is TaskState task ? $"{Of(state)}, {task.Resource}" : Of(state);

    /// <summary>The retries of a state in a sentence, or null when it has none.</summary>
    public static string? Retries(State state) => (state as WorkState)?.Retry is { Count: > 0 } retriers
        ? $"Retry: {string.Join("; ", retriers.Select(retrier => $"{string.Join(", ", retrier.ErrorEquals)} up to {retrier.MaxAttempts ?? 3} times"))}"
        : null;

    private static string Of(WaitState wait) => wait switch
    {
        { Seconds: { Number: { } number } } => $"Wait: {number} s",
        { Seconds.Expression: { } expression } => $"Wait: {Code(expression)} s",
        { SecondsPath: { } path } => $"Wait: {path} s",
        { Timestamp: { } moment } => $"Wait until {Code(moment)}",
        { TimestampPath: { } path } => $"Wait until {path}",
        _ => "Wait",
    };

    private static string Code(string text) => ConditionLabel.Code(text);
}
