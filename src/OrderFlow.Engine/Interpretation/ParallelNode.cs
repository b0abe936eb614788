using OrderFlow.Engine.History;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Runs its branches side by side; its result is the array of their outputs.</summary>
/// <seealso href="https://states-language.net/#parallel-state"/>
internal sealed class ParallelNode(string name, int ordinal, Flow[] branches, Template? arguments) : StateNode(name, ordinal)
{
    public override HistoryEventType Entered => HistoryEventType.ParallelStateEntered;

    public override HistoryEventType? Exited => HistoryEventType.ParallelStateExited;

    public override HistoryEventType? Aborted => HistoryEventType.ParallelStateAborted;

    public override HistoryEventType? Failed => HistoryEventType.ParallelStateFailed;

    public override bool CanRetry => true;

    public Flow[] Branches => branches;

    public override void Execute(Turn turn, Frame frame)
    {
        var input = arguments?.Evaluate(new Evaluation(turn, frame)) ?? frame.Input;
        frame.PreviousEventId = turn.Emit(HistoryEventType.ParallelStateStarted, frame.PreviousEventId);
        var fork = turn.Fork(frame, new Fork(branches.Length, branches.Length, null));
        foreach (var branch in branches)
            turn.StartChild(frame, fork, branch, input, frame.PreviousEventId);
    }
}
