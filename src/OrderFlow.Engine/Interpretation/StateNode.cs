using OrderFlow.Engine.History;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow;

namespace OrderFlow.Engine.Interpretation;

/// <summary>A state of a machine, compiled: one subclass for each type of state.</summary>
/// <remarks>Nodes belong to the definition and are shared by its executions; what an execution knows stands in its frames.</remarks>
internal abstract class StateNode(CompiledState state, int ordinal)
{
    public string Name => state.Name;

    /// <summary>The position in the definition's text, by which journals name the state.</summary>
    public int Ordinal { get; } = ordinal;

    public abstract HistoryEventType Entered { get; }

    /// <summary>The event of leaving the state; null for a Fail state, which nothing leaves.</summary>
    public abstract HistoryEventType? Exited { get; }

    /// <summary>The event of a state that ends because its branch does; null where the history shows none.</summary>
    public virtual HistoryEventType? Aborted => null;

    /// <summary>The event of a state whose branches failed; null for states without branches.</summary>
    public virtual HistoryEventType? Failed => null;

    /// <summary>Whether the type of state can have Retry, and its context a RetryCount.</summary>
    public virtual bool CanRetry => false;

    public RetryClause[] Retry { get; init; } = [];

    public CatchClause[] Catch { get; init; } = [];

    /// <summary>The state to go on with; null where the branch ends.</summary>
    public StateNode? Next { get; set; }

    /// <summary>Does one attempt of the state: leaves it, or brings the frame to where it waits.</summary>
    /// <exception cref="StateFailure">The attempt failed.</exception>
    /// <exception cref="EvaluationException">The attempt failed, as a field gives no value with the state's data.</exception>
    public abstract void Execute(Turn turn, Frame frame);

    /// <summary>Goes on after what the frame waited for has come.</summary>
    /// <exception cref="EvaluationException">The attempt failed, as a field gives no value with the state's data.</exception>
    public virtual void Resume(Turn turn, Frame frame, JsonataValue result) =>
        turn.Exit(frame, ((CompiledWork)state).Leave(turn.Scope(frame), result), Next);
}
