namespace OrderFlow.Engine.Tasks;

/// <summary>A task failed.</summary>
/// <param name="error">The error name that Retry and Catch match, at most 256 characters; null where the service gave none.</param>
/// <param name="cause">What happened, at most 32,768 characters; null where there is nothing to say.</param>
/// <param name="innerException">The exception behind the failure.</param>
public sealed class TaskFailedException(string? error, string? cause, Exception? innerException = null)
    : Exception(cause ?? error, innerException)
{
    /// <summary>The error name, such as <c>Lambda.TooManyRequestsException</c>.</summary>
    public string? Error { get; } = error;

    /// <summary>What happened; for a Lambda function the JSON text of its error.</summary>
    public string? Cause { get; } = cause;
}
