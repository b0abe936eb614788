using OrderFlow.Engine.History;
using OrderFlow.StatesLanguage.DataFlow;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Passes its input on, or what its fields make of it.</summary>
/// <seealso href="https://states-language.net/#pass-state"/>
internal sealed class PassNode(CompiledPass state, int ordinal) : StateNode(state, ordinal)
{
    public override HistoryEventType Entered => HistoryEventType.PassStateEntered;

    public override HistoryEventType? Exited => HistoryEventType.PassStateExited;

    public override void Execute(Turn turn, Frame frame) => turn.Exit(frame, state.Run(turn.Scope(frame)), Next);
}
