namespace OrderFlow.Engine.Interpretation;

/// <summary>The error names that the States Language reserves.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html#error-handling-error-representation"/>
internal static class ErrorNames
{
    public const string All = "States.ALL";
    public const string DataLimitExceeded = "States.DataLimitExceeded";
    public const string HeartbeatTimeout = "States.HeartbeatTimeout";
    public const string NoChoiceMatched = "States.NoChoiceMatched";
    public const string QueryEvaluationError = "States.QueryEvaluationError";
    public const string Runtime = "States.Runtime";
    public const string TaskFailed = "States.TaskFailed";
    public const string Timeout = "States.Timeout";
    public const string ExceedToleratedFailureThreshold = "States.ExceedToleratedFailureThreshold";
}
