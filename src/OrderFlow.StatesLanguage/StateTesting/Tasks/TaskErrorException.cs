namespace OrderFlow.StatesLanguage.StateTesting.Tasks;

/// <summary>A tested task failed.</summary>
/// <param name="error">The error's name; null where there is none.</param>
/// <param name="cause">What went wrong; null where nothing is said.</param>
/// <param name="innerException">The exception behind it.</param>
public sealed class TaskErrorException(string? error, string? cause, Exception? innerException = null) : Exception(cause ?? error, innerException)
{
    /// <summary>The error's name.</summary>
    public string? Error { get; } = error;

    /// <summary>What went wrong.</summary>
    public string? Cause { get; } = cause;

    /// <summary>The request, where it was an HTTP task that got as far.</summary>
    public HttpTaskRequest? Request { get; init; }

    /// <summary>The response, where it was an HTTP task that got as far.</summary>
    public HttpTaskResponse? Response { get; init; }
}
