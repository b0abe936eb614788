using OrderFlow.Engine.History;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Interpretation;

/// <summary>A state of a machine, compiled: one subclass for each type of state.</summary>
/// <remarks>Nodes belong to the definition and are shared by its executions; what an execution knows stands in its frames.</remarks>
internal abstract class StateNode(string name, int ordinal)
{
    public string Name { get; } = name;

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

    public Template? Output { get; init; }

    public AssignTemplate? Assign { get; init; }

    public RetryClause[] Retry { get; init; } = [];

    public CatchClause[] Catch { get; init; } = [];

    /// <summary>The state to go on with; null where the branch ends.</summary>
    public StateNode? Next { get; set; }

    /// <summary>Does one attempt of the state: leaves it, or brings the frame to where it waits.</summary>
    /// <exception cref="StateFailure">The attempt failed.</exception>
    public abstract void Execute(Turn turn, Frame frame);

    /// <summary>Goes on after what the frame waited for has come.</summary>
    public virtual void Resume(Turn turn, Frame frame, JsonataValue result) => Leave(turn, frame, result, result);

    /// <summary>Leaves the state with its Output and Assign.</summary>
    /// <param name="turn">The turn that the execution is in.</param>
    /// <param name="frame">The frame that is in the state.</param>
    /// <param name="result">What <c>$states.result</c> is; undefined where there is none.</param>
    /// <param name="output">The state's output where it has no Output field.</param>
    protected void Leave(Turn turn, Frame frame, JsonataValue result, JsonataValue output)
    {
        if (Output is null && Assign is null)
        {
            turn.Exit(frame, output, null, Next);
            return;
        }
        var evaluation = new Evaluation(turn, frame) { Result = result };
        var assigned = Assign?.Evaluate(evaluation);
        turn.Exit(frame, Output?.Evaluate(evaluation) ?? output, assigned, Next);
    }
}
