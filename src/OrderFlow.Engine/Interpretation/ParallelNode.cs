using OrderFlow.Engine.History;
using OrderFlow.StatesLanguage.DataFlow;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Runs its branches side by side; its result is the array of their outputs.</summary>
/// <seealso href="https://states-language.net/#parallel-state"/>
internal sealed class ParallelNode(CompiledParallel state, int ordinal, Flow[] branches) : StateNode(state, ordinal)
{
    public override HistoryEventType Entered => HistoryEventType.ParallelStateEntered;

    public override HistoryEventType? Exited => HistoryEventType.ParallelStateExited;

    public override HistoryEventType? Aborted => HistoryEventType.ParallelStateAborted;

    public override HistoryEventType? Failed => HistoryEventType.ParallelStateFailed;

    public override bool CanRetry => true;

    public Flow[] Branches => branches;

    public override void Execute(Turn turn, Frame frame)
    {
        var input = state.BranchInput(turn.Scope(frame));
        frame.PreviousEventId = turn.Emit(HistoryEventType.ParallelStateStarted, frame.PreviousEventId);
        var fork = turn.Fork(frame, new Fork(branches.Length, branches.Length, null));
        foreach (var branch in branches)
            turn.StartChild(frame, fork, branch, input, frame.PreviousEventId);
    }
}
