using OrderFlow.StatesLanguage.DataFlow;

namespace OrderFlow.Engine.Interpretation;

/// <summary>An error that ends a state's attempt, on its way to the state's Retry and Catch.</summary>
internal sealed class StateFailure(string? error, string? cause) : Exception(cause ?? error)
{
    public string? Error { get; } = error;

    public string? Cause { get; } = cause;

    /// <summary>The field whose evaluation failed; null where the history shows none.</summary>
    public string? Location { get; private init; }

    /// <summary>Whether the history shows the failure as <c>EvaluationFailed</c>.</summary>
    public bool IsEvaluation { get; private init; }

    /// <summary>Whether the failed evaluation came after the state had begun, so that the event follows the state's own.</summary>
    public bool IsLate { get; private init; }

    /// <summary>The failure that an exception means for the state that it was thrown in; null for a defect of the engine.</summary>
    public static StateFailure? Of(Frame frame, Exception exception) => exception switch
    {
        StateFailure failure => failure,
        EvaluationException evaluation => new(evaluation.Error, Turn.InState(frame, evaluation.Reason))
        {
            IsEvaluation = evaluation.IsQuery,
            IsLate = evaluation.IsLate,
            Location = evaluation.Location,
        },
        _ => null,
    };
}
