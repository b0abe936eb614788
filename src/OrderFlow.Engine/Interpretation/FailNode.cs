using OrderFlow.Engine.History;
using OrderFlow.StatesLanguage.DataFlow;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Ends its branch with an error.</summary>
/// <seealso href="https://states-language.net/#fail-state"/>
internal sealed class FailNode(CompiledFail state, int ordinal) : StateNode(state, ordinal)
{
    public override HistoryEventType Entered => HistoryEventType.FailStateEntered;

    public override HistoryEventType? Exited => null;

    public override void Execute(Turn turn, Frame frame)
    {
        var (error, cause) = state.Run(turn.Scope(frame));
        throw new StateFailure(error, cause);
    }
}
