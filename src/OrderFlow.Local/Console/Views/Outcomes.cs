using OrderFlow.Engine;

namespace OrderFlow.Local.Console.Views;

/// <summary>The words and classes of outcomes.</summary>
internal static class Outcomes
{
    public static Outcome Of(ExecutionStatus status) => status switch
    {
        ExecutionStatus.Running => Outcome.Running,
        ExecutionStatus.Succeeded => Outcome.Succeeded,
        ExecutionStatus.TimedOut => Outcome.TimedOut,
        ExecutionStatus.Aborted => Outcome.Aborted,
        _ => Outcome.Failed,
    };

    public static string Word(Outcome outcome) => outcome switch
    {
        Outcome.NotReached => "Not reached",
        Outcome.Caught => "Caught error",
        Outcome.TimedOut => "Timed out",
        _ => outcome.ToString(),
    };

    /// <summary>The class that colours it.</summary>
    public static string Class(Outcome outcome) => outcome switch
    {
        Outcome.NotReached => "idle",
        Outcome.TimedOut => "failed",
        _ => outcome.ToString().ToLowerInvariant(),
    };

    /// <summary>The outline of its icon, in a square of 16.</summary>
    public static string Icon(Outcome outcome) => outcome switch
    {
        Outcome.Running => "M8 1.5A6.5 6.5 0 1 1 1.5 8M8 5v3.2l2.2 1.4",
        Outcome.Succeeded => "M14.5 8A6.5 6.5 0 1 1 1.5 8a6.5 6.5 0 0 1 13 0zM5 8.2l2.2 2.2L11.2 6",
        Outcome.Failed => "M14.5 8A6.5 6.5 0 1 1 1.5 8a6.5 6.5 0 0 1 13 0zM5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6",
        Outcome.TimedOut => "M14.5 8A6.5 6.5 0 1 1 1.5 8a6.5 6.5 0 0 1 13 0zM8 4.2V8l2.6 1.8",
        Outcome.Caught => "M8 1.8 15 14H1zM8 6.2v3.6M8 11.6v.6",
        Outcome.Aborted => "M14.5 8A6.5 6.5 0 1 1 1.5 8a6.5 6.5 0 0 1 13 0zM5.8 5.8h4.4v4.4H5.8z",
        _ => "M10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0z",
    };
}
