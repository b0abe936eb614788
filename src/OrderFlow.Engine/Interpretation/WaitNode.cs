using OrderFlow.Engine.History;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Delays the branch it is in for a time or until a moment.</summary>
/// <seealso href="https://states-language.net/#wait-state"/>
internal sealed class WaitNode(CompiledWait state, int ordinal) : StateNode(state, ordinal)
{
    public override HistoryEventType Entered => HistoryEventType.WaitStateEntered;

    public override HistoryEventType? Exited => HistoryEventType.WaitStateExited;

    public override HistoryEventType? Aborted => HistoryEventType.WaitStateAborted;

    public override void Execute(Turn turn, Frame frame)
    {
        var due = state.Due(turn.Scope(frame), turn.Now);
        if (due > turn.Now)
            turn.Sleep(frame, FrameStatus.Waiting, due);
        else
            Resume(turn, frame, default);
    }

    public override void Resume(Turn turn, Frame frame, JsonataValue result) => turn.Exit(frame, state.Leave(turn.Scope(frame)), Next);
}
