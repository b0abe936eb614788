namespace OrderFlow.StatesLanguage.Building;

/// <summary>The errors that the States Language itself names, for Retry and Catch.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html"/>
public static class ErrorNames
{
    /// <summary>Every error except <see cref="Runtime"/>, and <see cref="DataLimitExceeded"/> where it is not a task's result that is too large. It stands alone in its list, which is the last.</summary>
    public const string All = "States.ALL";

    /// <summary>The task took longer than its timeout, or the heartbeat did not come.</summary>
    public const string Timeout = "States.Timeout";

    /// <summary>The worker was silent for longer than its task allows.</summary>
    public const string HeartbeatTimeout = "States.HeartbeatTimeout";

    /// <summary>The task failed, with whatever error except a timeout.</summary>
    public const string TaskFailed = "States.TaskFailed";

    /// <summary>The role may not do what the task asks for.</summary>
    public const string Permissions = "States.Permissions";

    /// <summary>A branch of a Parallel failed.</summary>
    public const string BranchFailed = "States.BranchFailed";

    /// <summary>No rule of a Choice state holds, and it has no Default.</summary>
    public const string NoChoiceMatched = "States.NoChoiceMatched";

    /// <summary>More iterations of a Map state failed than it tolerates.</summary>
    public const string ExceedToleratedFailureThreshold = "States.ExceedToleratedFailureThreshold";

    /// <summary>The result cannot be put into the input where <c>ResultPath</c> says.</summary>
    public const string ResultPathMatchFailure = "States.ResultPathMatchFailure";

    /// <summary>A <c>States.*</c> function was called with arguments that it cannot take.</summary>
    public const string IntrinsicFailure = "States.IntrinsicFailure";

    /// <summary>A JSONata expression failed or gave nothing.</summary>
    public const string QueryEvaluationError = "States.QueryEvaluationError";

    /// <summary>More data than a state may pass on.</summary>
    public const string DataLimitExceeded = "States.DataLimitExceeded";

    /// <summary>An error of the execution itself.</summary>
    public const string Runtime = "States.Runtime";
}
