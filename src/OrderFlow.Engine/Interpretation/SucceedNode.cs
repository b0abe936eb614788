using OrderFlow.Engine.History;
using OrderFlow.StatesLanguage.DataFlow;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Ends its branch with success.</summary>
/// <seealso href="https://states-language.net/#succeed-state"/>
internal sealed class SucceedNode(CompiledSucceed state, int ordinal) : StateNode(state, ordinal)
{
    public override HistoryEventType Entered => HistoryEventType.SucceedStateEntered;

    public override HistoryEventType? Exited => HistoryEventType.SucceedStateExited;

    public override void Execute(Turn turn, Frame frame) => turn.Exit(frame, state.Run(turn.Scope(frame)), Next);
}
