namespace OrderFlow.Engine.Interpretation;

/// <summary>An error that ends a state's attempt, on its way to the state's Retry and Catch.</summary>
internal sealed class StateFailure(string? error, string? cause) : Exception(cause ?? error)
{
    public string? Error { get; } = error;

    public string? Cause { get; } = cause;

    /// <summary>The field whose evaluation failed; null where no evaluation did.</summary>
    public string? Location { get; init; }

    /// <summary>Whether the history shows the failure as <c>EvaluationFailed</c>.</summary>
    public bool IsEvaluation { get; init; }

    /// <summary>Whether the failed evaluation came after the state had begun, so that the event follows the state's own.</summary>
    public bool IsLate { get; init; }
}
