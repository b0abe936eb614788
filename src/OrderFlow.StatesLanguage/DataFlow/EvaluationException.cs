using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>A field of a state cannot be evaluated with the data that reached it.</summary>
/// <param name="error">The error's name, such as <c>States.Runtime</c>.</param>
/// <param name="reason">What went wrong, in the service's words, without the sentence that names the state and the event.</param>
/// <param name="location">The field, such as <c>Output/total</c>; null where the service names none.</param>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html"/>
public sealed class EvaluationException(string error, string reason, string? location = null) : Exception(reason)
{
    /// <summary>The error's name, such as <c>States.Runtime</c> or <c>States.QueryEvaluationError</c>.</summary>
    public string Error { get; } = error;

    /// <summary>What went wrong. The service's cause is this after "An error occurred while executing the state 'X' (entered at the event id #2). ".</summary>
    public string Reason { get; } = reason;

    /// <summary>The field whose evaluation failed, such as <c>Output/total</c>; null where the service names none.</summary>
    public string? Location { get; } = location;

    /// <summary>Whether a JSONata field failed, which the history shows as <c>EvaluationFailed</c>.</summary>
    public bool IsQuery => Error == ErrorNames.QueryEvaluationError;

    /// <summary>Whether the field gave a value and the state, already begun, could not go on with it: the history shows the failure after the state's own event.</summary>
    public bool IsLate { get; init; }
}
