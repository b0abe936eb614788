namespace OrderFlow.StatesLanguage.Building;

/// <summary>A workflow cannot be built. The message names the state and says why and what to do instead.</summary>
/// <param name="code">The identifier of the error: OF1xxx for what cannot be translated, OF2xxx for how states are put together.</param>
/// <param name="message">What is wrong, and what to do.</param>
/// <param name="state">The name of the state, if the error belongs to one.</param>
/// <param name="location">Where the state is written.</param>
/// <param name="innerException">What was thrown when code of the workflow ran in the build.</param>
public class WorkflowException(string code, string message, string? state = null, SourceLocation? location = null, Exception? innerException = null)
    : Exception(state is null ? $"{code}: {message}" : $"{code}: State \"{state}\": {message}", innerException)
{
    /// <summary>The identifier of the error, such as OF2001.</summary>
    public string Code { get; } = code;

    /// <summary>What is wrong and what to do, without code and state.</summary>
    public string Reason { get; } = message;

    /// <summary>The name of the state, or null if the error belongs to the whole workflow.</summary>
    public string? State { get; } = state;

    /// <summary>Where the state is written, or null if that is unknown.</summary>
    public SourceLocation? Location { get; } = location;
}
